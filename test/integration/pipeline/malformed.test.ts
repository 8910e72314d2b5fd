import type { OutgoingMessage } from "@gongkai/broker";
import { parsedTopic, rawTopic } from "@gongkai/contracts";
import { openWarehouse } from "@gongkai/warehouse";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Ledger } from "../../../packages/cli/src/ledger/ledger.js";
import { describeWithOwnServices } from "../../services/describe-with-services.js";
import { samples } from "../gongkai.js";
import { documentMessage, idOf, messagesOf, Pipeline, send, total } from "./pipeline.js";

describeWithOwnServices("messages that are not of the pipeline", (services) => {
  let pipeline: Pipeline;
  beforeAll(async () => {
    pipeline = new Pipeline(services());
    await pipeline.migrate();
    pipeline.start(["parser"]);
    pipeline.start(["loader"]);
  }, 60_000);
  afterAll(() => pipeline.close());

  test("are passed over, told with their place, and the rest goes on", async () => {
    const documents = messagesOf(samples[0]!);
    const [one, other] = documents as [OutgoingMessage, OutgoingMessage];
    const bytes = Buffer.from("不是文件");
    const large = Buffer.alloc(2 * 1024 * 1024, "x");
    await send(pipeline, [
      one,
      { key: "who knows", value: bytes, headers: {} },
      { ...documentMessage(bytes, "https://a.gov.cn/1"), key: idOf("another") },
      { ...documentMessage(bytes, "https://a.gov.cn/1"), value: null },
      { key: idOf(bytes), value: bytes, headers: { "schema-version": "1" } },
      { key: idOf(large), value: large, headers: { "schema-version": "7", "source-uri": "x", "fetched-at": "x" } },
      ...documents.slice(1),
    ]);
    await pipeline.broker.produce(parsedTopic, [
      { key: one.key, value: Buffer.from("{") },
      { key: one.key, value: Buffer.from('{"schemaVersion":1,"status":"parsed"}') },
      { key: other.key, value: Buffer.from('{"schemaVersion":2}') },
      { key: other.key, value: null },
    ]);
    const ledger = await pipeline.settled();
    expect(ledger).toMatchObject({ balanced: true, malformed: { [rawTopic]: 5, [parsedTopic]: 4 } });
    expect(total(ledger, "received")).toBe(documents.length);
    expect(total(ledger, "parsed")).toBe(documents.length);

    const noted = await pipeline.rows("SELECT topic, code, key FROM malformed_messages ORDER BY ALL");
    expect(noted).toEqual(
      [
        { topic: rawTopic, code: "bad_headers", key: idOf(bytes) },
        { topic: rawTopic, code: "bad_key", key: "who knows" },
        { topic: rawTopic, code: "no_value", key: idOf(bytes) },
        { topic: rawTopic, code: "unknown_schema_version", key: idOf(large) },
        { topic: rawTopic, code: "wrong_hash", key: idOf("another") },
        { topic: parsedTopic, code: "bad_envelope", key: one.key },
        { topic: parsedTopic, code: "no_value", key: other.key },
        { topic: parsedTopic, code: "not_json", key: one.key },
        { topic: parsedTopic, code: "unknown_schema_version", key: other.key },
      ].toSorted((a, b) => (a.topic + a.code < b.topic + b.code ? -1 : 1)),
    );
    const [place] = await pipeline.rows("SELECT partition, offset FROM malformed_messages WHERE code = 'bad_key'");
    const found: unknown[] = [];
    await pipeline.broker.scan(rawTopic, new Map(), ({ key, partition, offset }) => {
      if (key === "who knows") found.push({ partition, offset });
    });
    expect(found).toEqual([place]);
  }, 120_000);

  test("a document whose answer was lost is named", async () => {
    const bytes = Buffer.from("某县政府信息公开工作年度报告，请按期报送。");
    const lost = idOf(bytes);
    await send(pipeline, [documentMessage(bytes, "https://a.gov.cn/lost")]);
    expect(await pipeline.settled()).toMatchObject({ balanced: true });
    // What a restored backup, or a retention that was too short, would do.
    await removeRows("reports_store", lost);
    expect(await ledgerThatFails()).toMatchObject({
      balanced: false,
      differences: [{ reportId: lost, difference: "read by the parser, and no answer is stored or under way" }],
    });
  }, 60_000);

  test("a document that was answered and whose bytes were lost is named", async () => {
    const [{ key }] = messagesOf(samples[0]!) as [OutgoingMessage];
    await removeRows("raw_reports_store", key);
    expect(await ledgerThatFails()).toMatchObject({
      balanced: false,
      differences: expect.arrayContaining([{ reportId: key, difference: "answered, but never received" }]),
    });
  }, 60_000);

  async function removeRows(table: string, reportId: string): Promise<void> {
    const warehouse = openWarehouse({ url: services().clickhouseUrl });
    const sql = `ALTER TABLE ${table} DELETE WHERE report_id = '${reportId}' SETTINGS mutations_sync = 2`;
    await warehouse.queryText(sql, { readonly: false });
    await warehouse.close();
  }

  async function ledgerThatFails(): Promise<Ledger> {
    const { status, stdout } = await pipeline.command(["ledger", "--json"]);
    expect(status).toBe(1);
    return JSON.parse(stdout) as Ledger;
  }
});
