import { describe, expect, it } from "vitest";
import { readStatement } from "./statement.js";

const read = (sql: string, complete = true) => readStatement(Buffer.from(sql), complete);

function into(sql: string): string {
  const statement = read(sql);
  if (statement.kind !== "select") throw new Error(`${sql} was read as ${statement.kind}`);
  return statement
    .outfile("/p", "TSV")
    .replace("INTO OUTFILE '/p' TRUNCATE COMPRESSION 'none'", "INTO")
    .replace(/\s+/g, " ");
}

function from(sql: string): { sql: string; data: string } {
  const statement = read(sql, false);
  if (statement.kind !== "insert-data") throw new Error(`${sql} was read as ${statement.kind}`);
  const infile = statement.infile("/p").replace("FROM INFILE '/p' COMPRESSION 'none'", "FROM").replace(/\s+/g, " ");
  return { sql: infile, data: Buffer.from(sql).toString("utf8", statement.dataStart) };
}

describe("readStatement", () => {
  it.each([
    ["SELECT 1", "SELECT 1 INTO FORMAT TSV"],
    ["SELECT 1;;", "SELECT 1 INTO FORMAT TSV"],
    ["SELECT 1 -- tail", "SELECT 1 INTO FORMAT TSV"],
    ["SELECT '公' FORMAT JSON", "SELECT '公' INTO FORMAT JSON"],
    ["SELECT 1 SETTINGS a = 1 FORMAT JSON", "SELECT 1 SETTINGS a = 1 INTO FORMAT JSON"],
    ["SELECT 1 format JSON settings a = 1", "SELECT 1 INTO format JSON settings a = 1"],
    ["SELECT format FROM t", "SELECT format FROM t INTO FORMAT TSV"],
    ["SELECT (SELECT 1 FORMAT x)", "SELECT (SELECT 1 FORMAT x) INTO FORMAT TSV"],
    ["SELECT ';', $a$ ; FORMAT x $a$, `;`", "SELECT ';', $a$ ; FORMAT x $a$, `;` INTO FORMAT TSV"],
    ["SELECT 'it''s \\' ;'", "SELECT 'it''s \\' ;' INTO FORMAT TSV"],
    ["(SELECT 1) UNION ALL SELECT 2", "(SELECT 1) UNION ALL SELECT 2 INTO FORMAT TSV"],
  ])("sends the rows of %j to a path", (sql, expected) => {
    expect(into(sql)).toBe(expected);
  });

  it.each([
    ["INSERT INTO t FORMAT CSV\n1,2\n", "INSERT INTO t FROM FORMAT CSV", "1,2\n"],
    ["INSERT INTO t FORMAT CSV;\r\n\n1", "INSERT INTO t FROM FORMAT CSV", "\n1"],
    [
      "insert into d.`t t` (a, format) format RowBinary \n\0'",
      "insert into d.`t t` (a, format) FROM FORMAT RowBinary",
      "\0'",
    ],
    [
      "INSERT INTO t (a) SETTINGS x = 'FORMAT' FORMAT TSV\n",
      "INSERT INTO t (a) FROM SETTINGS x = 'FORMAT' FORMAT TSV",
      "",
    ],
    ["INSERT INTO values VALUES (1, 'SELECT');", "INSERT INTO values FROM FORMAT Values", " (1, 'SELECT');"],
    ["INSERT INTO TABLE format.format FORMAT CSV 1", "INSERT INTO TABLE format.format FROM FORMAT CSV", "1"],
    ["INSERT INTO FUNCTION null('a Int8') FORMAT CSV 1", "INSERT INTO FUNCTION null('a Int8') FROM FORMAT CSV", "1"],
    ["INSERT INTO {t:Identifier} VALUES (1)", "INSERT INTO {t:Identifier} FROM FORMAT Values", " (1)"],
    ["/* SELECT */ INSERT INTO 公开 FORMAT CSV\n公", "/* SELECT */ INSERT INTO 公开 FROM FORMAT CSV", "公"],
  ])("takes statement and data of %j apart", (sql, expected, data) => {
    expect(from(sql)).toEqual({ sql: expected, data });
  });

  it.each([
    ["INSERT INTO t SELECT 1", "insert-select"],
    ["INSERT INTO t (a, b) (SELECT 1, 2)", "insert-select"],
    ["INSERT INTO t WITH 1 AS x SELECT x", "insert-select"],
    ["SHOW TABLES", "other"],
    ["CREATE TABLE t AS SELECT 1", "other"],
    ["EXPLAIN SELECT 1", "other"],
    [" -- nothing\n", "empty"],
  ])("reads %j as %s", (sql, kind) => {
    expect(read(sql).kind).toBe(kind);
  });

  it.each([
    ["SELECT 1; DROP TABLE t", 62],
    ["DROP TABLE t; SELECT 1", 62],
    ["SELECT 1 INTO OUTFILE 'x'", 358],
    ["INSERT INTO t FROM INFILE 'x' FORMAT CSV", 48],
  ])("refuses %j", (sql, code) => {
    expect(() => read(sql)).toThrow(expect.objectContaining({ code }));
  });

  it("refuses a statement that goes on, unless its data have begun", () => {
    expect(() => read("SELECT 1", false)).toThrow(expect.objectContaining({ code: 62 }));
    expect(read("INSERT INTO t FORMAT CSV 1", false).kind).toBe("insert-data");
  });

  it("reads long strings without a deep stack", () => {
    expect(into(`SELECT '${"x''\\\\".repeat(500_000)}'`).length).toBeGreaterThan(2_500_000);
  });
});
