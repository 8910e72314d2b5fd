/** The tables that the loader writes, and how their rows are cut into batches. */
const stores = {
  raw_reports_store: "report_key",
  sightings_store: "cityHash64(report_id)",
  report_texts_store: "cityHash64(report_id)",
  fact_keys_store: "report_key",
  facts_store: "intDiv(report_key, 8)",
  parse_attempts_store: "report_key",
  reports_store: "report_key",
};

/**
 * How fast the engine itself takes the same rows: those of `database` in the loader's format, in batches as large as the
 * loader's, straight into tables like them. Answers rows and the seconds that the inserts took.
 */
export async function insertLimit(clickhouseUrl, database, batches) {
  const ask = asker(clickhouseUrl);
  const to = `${database}_limit`;
  await ask(`CREATE DATABASE ${to}`);
  let rows = 0;
  let seconds = 0;
  for (const [table, cut] of Object.entries(stores)) {
    await ask(`CREATE TABLE ${to}.${table} AS ${database}.${table}`);
    for (let batch = 0; batch < batches; batch++) {
      const body = await ask(`SELECT * FROM ${database}.${table} WHERE ${cut} % ${batches} = ${batch} FORMAT Native`);
      const startedAt = performance.now();
      if (body.length > 0) await ask(`INSERT INTO ${to}.${table} FORMAT Native`, body);
      seconds += (performance.now() - startedAt) / 1000;
    }
    rows += Number((await ask(`SELECT count() FROM ${to}.${table} FORMAT TabSeparated`)).toString());
  }
  return { rows, seconds };
}

function asker(clickhouseUrl) {
  const { protocol, host, username, password } = new URL(clickhouseUrl);
  const authorization = `Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString("base64")}`;
  return async (query, body = "") => {
    const address = new URL(`${protocol}//${host}/`);
    address.searchParams.set("query", query);
    const answer = await fetch(address, { method: "POST", headers: { authorization }, body });
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (!answer.ok) throw new Error(bytes.toString());
    return bytes;
  };
}
