import { setTimeout as sleep } from "node:timers/promises";
import { groups } from "@gongkai/contracts";
import { openWarehouse } from "@gongkai/warehouse";
import kafkajs from "kafkajs";
import { command, ready, startService } from "./running-services.js";
import { holds } from "./stored-documents.js";

/** Rows that stand in all tables which the loader writes. */
const allRows = `SELECT sum(rows) FROM system.parts WHERE active AND database = currentDatabase() AND table LIKE '%\\_store'`;

/**
 * Lets the loader read both topics once more, into a database of its own, with nothing else at work. Answers the rows that
 * it wrote and the seconds it took.
 */
export async function loaderAlone(env, count) {
  const url = new URL(env.CLICKHOUSE_URL);
  url.pathname = "/gongkai_alone";
  const own = { ...env, CLICKHOUSE_URL: url.href };
  await command(["migrate"], own);
  const admin = new kafkajs.Kafka({
    brokers: env.KAFKA_BROKERS.split(","),
    logLevel: kafkajs.logLevel.NOTHING,
  }).admin();
  await admin.connect();
  // A group that nobody knows begins at the beginning.
  await admin.deleteGroups([groups.rawLoader, groups.outcomeLoader]);
  await admin.disconnect();

  const warehouse = openWarehouse({ url: url.href });
  const ask = async (sql) => Number(await warehouse.queryText(sql, { format: "TabSeparated" }));
  const loader = startService(["loader"], own, 19_410);
  await ready(loader);
  const startedAt = performance.now();
  while (!(await holds(ask, "reports_store", count)) || !(await holds(ask, "raw_reports_store", count)))
    await sleep(250);
  const seconds = (performance.now() - startedAt) / 1000;
  await loader.stop();
  const rows = await ask(allRows);
  await warehouse.close();
  return { rows, seconds };
}
