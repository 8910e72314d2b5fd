/** A value as a string literal of ClickHouse SQL. */
export const sqlString = (value: string): string => `'${value.replace(/[\\']/g, "\\$&")}'`;
