import { describe, expect, it } from "vitest";
import { rowsOf, values } from "../../../../test/documents/table-rows.js";
import { readMatrix } from "./matrix.js";

describe("readMatrix", () => {
  it("parts numbers that ran together", () =>
    expect(
      values(
        readMatrix(
          rowsOf(
            "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计\n一、本年新收政府信息公开申请数量 300001 4\n二、上年结转政府信息公开申请数量 000000 0\n三、本年度办理结果\n（一）予以公开 200001 3",
          ),
        ),
      ).filter((fact) => !fact.endsWith("=0")),
    ).toEqual([
      "applications.received@natural_person=3",
      "applications.received@other_organization=1",
      "applications.received=4",
      "applications.outcome.granted@natural_person=2",
      "applications.outcome.granted@other_organization=1",
      "applications.outcome.granted=3",
    ]));

  const body = (rows: readonly string[]) => `三、收到和处理政府信息公开申请情况\n${rows.join("\n")}`;

  it("knows a form with one column for all organisations", () =>
    expect(
      values(
        readMatrix(
          rowsOf(
            body([
              "| 申请人情况 | 自然人 | 法人或其他组织 | 总计 |",
              "| 一、本年新收政府信息公开申请数量 | 131 | 24 | 155 |",
              "| （七）总计 | 129 | 23 | 152 |",
            ]),
          ),
        ),
      ),
    ).toContain("applications.received@organization=24"));

  it("knows a form without the total", () =>
    expect(
      values(
        readMatrix(
          rowsOf(
            body([
              "| 申请人情况 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |",
              "| 一、本年新收政府信息公开申请数量 | 33 | 6 | 1 | 2 | 2 | 1 |",
              "| （一）予以公开 | 13 | 4 | 0 | 0 | 1 | 0 |",
            ]),
          ),
        ),
      ),
    ).toEqual(
      expect.arrayContaining([
        "applications.received@other_organization=1",
        "applications.outcome.granted@legal_service=1",
      ]),
    ));

  it("reads a matrix that a page cut in two", () => {
    const head = "| 申请人情况 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |";
    const found = values(
      readMatrix(
        rowsOf(
          body([
            head,
            "| 一、本年新收政府信息公开申请数量 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |",
            "| （一）予以公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |",
            "",
            "- 3 -",
            head,
            "| 1.本机关不掌握相关政府信息 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |",
            "| （七）总计 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |",
          ]),
        ),
      ),
    );
    expect(found).toContain("applications.outcome.unable.not_held=1");
    expect(found).toHaveLength(28);
  });

  it("places the first row of a group whose own label is lost", () => {
    const rows = [
      "| 申请人情况 | | | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |",
      "| 一、本年新收政府信息公开申请数量 | | | 4 | 1 | 0 | 0 | 0 | 0 | 5 |",
      "| 三、本年度办理结果 | （二）部分公开 | | 1 | 0 | 0 | 0 | 0 | 0 | 1 |",
      "| （三）不予公开 | | 2 | 0 | 0 | 0 | 0 | 0 | 2 |",
      "| 2.其他法律行政法规禁止公开 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |",
      "| 5.要求行政机关确认或重新出具已获取信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |",
      "| （六）其他处理 | | 1 | 0 | 0 | 0 | 0 | 0 | 1 |",
      "| 2.申请人逾期未按收费通知要求缴纳费用 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |",
      "| 3.其他 | 0 | 1 | 0 | 0 | 0 | 0 | 1 |",
    ];
    const found = values(readMatrix(rowsOf(body(rows))));
    expect(found).toContain("applications.outcome.denied.state_secret=2");
    expect(found).toContain("applications.outcome.other.amendment_overdue=1");
    expect(found).not.toContain("applications.outcome.other=1");
  });

  it("begins at a row whose label lost characters", () => {
    const rows = [
      "| 申请人情况 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |",
      "| 一、本年新\ufffd\ufffd府信息公开申请数量 | 4 | 1 | 0 | 0 | 0 | 0 | 5 |",
      "| 二、上??转政府信息公开申请数量 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |",
    ];
    const found = values(readMatrix(rowsOf(body(rows))));
    expect(found).toEqual(expect.arrayContaining(["applications.received=5", "applications.carried_in=2"]));
    expect(found).toHaveLength(14);
  });

  it("begins at one whose label lost characters where heads of cells one a line stand in front of it", () => {
    const cells = ["申请人情况", "总计", "自然人", "法人或其他组织", "法律服务机构", "其他", "商业企业", "科研机构"];
    const rows = [...cells, "社会公益组织", "一、\ufffd收政府信息公开申请数量", "7", "4", "1", "0", "2", "0", "0"];
    const found = values(readMatrix(rowsOf(`三、申请情况 |\n${rows.join(" |\n")} |`)));
    expect(found).toContain("applications.received=7");
    expect(found).toHaveLength(7);
  });

  it("parts a row whose label is blank from the row before it, where cells stand one a line", () => {
    const cells = (label: string, ...numbers: number[]) => [label, ...numbers.map(String)];
    const written = [
      ["申请人情况", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"],
      cells("一、本年新收政府信息公开申请数量", 5, 1, 0, 0, 0, 0, 6),
      cells("1.本机关不掌握相关政府信息", 2, 0, 0, 0, 0, 0, 2),
      cells("", 3, 1, 0, 0, 0, 0, 4),
      cells("3.补正后申请内容仍不明确", 0, 0, 0, 0, 0, 0, 0),
      cells("（七）总计", 5, 1, 0, 0, 0, 0, 6),
    ];
    const found = values(readMatrix(rowsOf(`三、申请情况 |\n${written.flat().join(" |\n")} |`)));
    expect(found).toContain("applications.outcome.unable.needs_creation=4");
    expect(found).toContain("applications.outcome.unable.not_held=2");
    expect(found).toHaveLength(35);
  });

  it("counts the kinds of organization in the order of their heads", () => {
    const rows = [
      "| 申请人情况 | 自然人 | 法律服务机构 | 商业企业 | 其他 | 社会公益组织 | 科研机构 | 总计 |",
      "| 一、本年新收政府信息公开申请数量 | 4 | 2 | 1 | 0 | 0 | 0 | 7 |",
      "| （一）予以公开 | 4 | 1 | 0 | 0 | 0 | 0 | 5 |",
    ];
    expect(values(readMatrix(rowsOf(body(rows))))).toEqual(
      expect.arrayContaining(["applications.received@legal_service=2", "applications.received@business=1"]),
    );
  });

  it("tells a row from its group's name in front of it", () => {
    const rows = [
      "| 申请人情况 | | | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |",
      "| 一、本年新收政府信息公开申请数量 | | | 4 | 1 | 0 | 0 | 0 | 0 | 5 |",
      "| 三、本年度办理结果 | （六）其他处理 | 2.申请人逾期未按收费通知要求缴纳费用 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |",
      "| 三、本年度办理结果 | （六）其他处理 | 3.其他 | 4 | 1 | 0 | 0 | 0 | 0 | 5 |",
    ];
    expect(values(readMatrix(rowsOf(body(rows))))).toContain("applications.outcome.other.other=5");
  });

  it("counts the total where the sums say it stands, also in front", () => {
    const rows = [
      "| 申请人情况 | 总计 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |",
      "| 一、本年新收政府信息公开申请数量 | 7 | 4 | 3 | 0 | 0 | 0 | 0 |",
      "| （一）予以公开 | 5 | 4 | 1 | 0 | 0 | 0 | 0 |",
    ];
    expect(values(readMatrix(rowsOf(body(rows))))).toEqual(
      expect.arrayContaining(["applications.received=7", "applications.received@natural_person=4"]),
    );
  });
});
