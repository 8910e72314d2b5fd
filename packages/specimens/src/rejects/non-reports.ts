import type { RejectionReason } from "@gongkai/contracts";
import { drawOrgan, type Organ, organKinds } from "../organ/organ.js";
import { Random } from "../random.js";
import type { RejectTruth } from "../truth.js";
import { htmlPage } from "./html-page.js";
import { proseOf } from "./other-prose.js";

/** A document that comes with the reports and is none, with the reason for which it must be refused. */
export interface NonReport {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly truth: RejectTruth;
}

interface Scene {
  readonly random: Random;
  readonly organ: Organ;
  readonly year: number;
  /** A number that no other non-report of the seed has. */
  readonly number: number;
}

interface Kind {
  readonly name: string;
  readonly reason: RejectionReason;
  readonly alsoAcceptable?: readonly RejectionReason[];
  readonly isHtml: boolean;
  write(scene: Scene): string;
}

const titleOf = ({ organ, year }: Scene) => `${organ.name}${year}年政府信息公开工作年度报告`;

const kinds: readonly Kind[] = [
  {
    name: "empty",
    reason: "empty",
    isHtml: true,
    write: (scene) => htmlPage(titleOf(scene), `<h1>${titleOf(scene)}</h1>\n<div id="zoom"></div>`, scene.number),
  },
  {
    name: "attachment",
    reason: "attachment_only",
    isHtml: true,
    write: (scene) => {
      const { random, number } = scene;
      const file = `/upload/${scene.year + 1}/${number}.${random.pick(["doc", "docx", "pdf", "wps"])}`;
      const link = `<p>附件：<a href="${file}">${titleOf(scene)}</a></p>`;
      return htmlPage(titleOf(scene), `<h1>${titleOf(scene)}</h1>\n<div id="zoom">${link}</div>`, number);
    },
  },
  {
    name: "list",
    reason: "list_page",
    alsoAcceptable: ["not_a_report"],
    isHtml: true,
    write: ({ random, organ, year, number }) => {
      const items = Array.from({ length: random.between(8, 20) }, (_, at) => {
        const of = year - Math.floor(at / 2);
        const date = `${of + 1}-0${random.between(1, 3)}-${random.between(10, 28)}`;
        return `<li><a href="/art/${number}_${at}.html">${organ.name}${of}年政府信息公开工作年度报告</a><span>${date}</span></li>`;
      });
      const pages = "<p>共 3 页　首页　上一页　1 2 3　下一页　尾页</p>";
      return htmlPage(
        "政府信息公开年报",
        `<h2>政府信息公开年报</h2>\n<ul>\n${items.join("\n")}\n</ul>\n${pages}`,
        number,
      );
    },
  },
  {
    name: "notice",
    reason: "notice",
    isHtml: false,
    write: (scene) => proseOf(scene.random, "notice", scene.organ, scene.year, scene.number),
  },
  {
    name: "news",
    reason: "not_a_report",
    alsoAcceptable: ["notice"],
    isHtml: false,
    write: (scene) => proseOf(scene.random, "news", scene.organ, scene.year, scene.number),
  },
  {
    name: "work-report",
    reason: "not_a_report",
    isHtml: false,
    write: (scene) => proseOf(scene.random, "workReport", scene.organ, scene.year, scene.number),
  },
  {
    name: "budget",
    reason: "not_a_report",
    isHtml: false,
    write: (scene) => proseOf(scene.random, "budget", scene.organ, scene.year, scene.number),
  },
  {
    name: "login",
    reason: "not_a_report",
    alsoAcceptable: ["empty"],
    isHtml: true,
    write: ({ organ, number }) =>
      htmlPage(
        `${organ.name}统一身份认证`,
        '<form action="/login" method="post"><p>用户名：<input name="u"></p><p>密　码：<input name="p" type="password"></p><p>验证码：<input name="c"></p><p><button>登录</button> <a href="/forgot">忘记密码</a></p></form>',
        number,
      ),
  },
  {
    name: "missing",
    reason: "not_a_report",
    alsoAcceptable: ["empty"],
    isHtml: true,
    write: ({ number }) => htmlPage("404", "<h1>404</h1><p>您访问的页面不存在或者已被删除，请返回首页。</p>", number),
  },
];

/**
 * Documents that are no reports, the kinds in turn: the same bytes for the same seed and number, no two alike.
 */
export function* nonReports({
  seed,
  count,
  from = 0,
}: {
  seed: number;
  count: number;
  from?: number;
}): Generator<NonReport> {
  for (let number = from; number < from + count; number++) {
    const kind = kinds[number % kinds.length] as Kind;
    // Streams of their own, beyond those of the specimens.
    const random = new Random(seed, 0x8000_0000 + number);
    const year = random.between(2008, 2023);
    const organ = drawOrgan(random, random.pick(organKinds), year);
    yield {
      name: `${String(number).padStart(7, "0")}-${kind.name}.${kind.isHtml ? "html" : "txt"}`,
      bytes: Buffer.from(kind.write({ random, organ, year, number })),
      mediaType: kind.isHtml ? "text/html" : "text/plain",
      truth: {
        documentKind: "reject",
        reason: kind.reason,
        ...(kind.alsoAcceptable === undefined ? {} : { alsoAcceptable: kind.alsoAcceptable }),
      },
    };
  }
}
