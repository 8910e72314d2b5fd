const list =
  "区qū報bào报bào告gào請qǐng请qǐng開kāi开kāi關guān关guān務wù务wù條tiáo条tiáo復fù复fù議yì议yì訴sù诉sù訟sòng讼sòng動dòng动dòng" +
  "縣xiàn县xiàn項xiàng项xiàng計jì计jì數shù数shù規guī规guī範fàn范fàn門mén门mén網wǎng网wǎng機jī机jī構gòu构gòu係xì" +
  "電diàn电diàn話huà话huà經jīng经jīng費fèi费fèi員yuán员yuán專zhuān专zhuān職zhí职zhí訓xùn训xùn結jié结jié辦bàn办bàn處chù处chù" +
  "個gè个gè屬shǔ属shǔ國guó国guó業yè业yè總zǒng总zǒng會huì会huì質zhì质zhì點diǎn点diǎn設shè设shè閱yuè阅yuè單dān单dān發fā发fā";

/** Readings of characters that Simplified and Traditional write differently: the ones that mirrors annotate. */
export const readings: ReadonlyMap<string, string> = new Map(
  [...list.matchAll(/([\u4e00-\u9fff])([^\u4e00-\u9fff]+)/g)].map(([, character = "", reading = ""]) => [
    character,
    reading,
  ]),
);
