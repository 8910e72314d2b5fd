/**
 * Whether a storage table holds so many documents. Its rows are as many, or more, and are counted without reading them: so
 * whoever asks again and again takes nothing from what is measured.
 * @param ask answers a question of one number
 */
export async function holds(ask, table, documents) {
  if ((await ask(`SELECT count() FROM ${table}`)) < documents) return false;
  return (await ask(`SELECT uniqExact(report_key) FROM ${table}`)) >= documents;
}
