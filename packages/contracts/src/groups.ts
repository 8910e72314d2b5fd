/** The consumer groups. The loader has one for each topic, because the members of a group share all its topics. */
export const groups = {
  parser: "parser",
  rawLoader: "loader-raw",
  outcomeLoader: "loader-parsed",
  retrier: "retrier",
} as const;
