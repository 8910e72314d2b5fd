/** The phrases of the dictionary of `opencc-js/t2cn`: "傢俱 家具|函覆 函复|…". */
declare module "opencc-js/dict/TSPhrases" {
  const entries: string;
  export default entries;
}
