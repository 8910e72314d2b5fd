// The peoples whose names stand in those of autonomous regions, as they stand there; longer ones first where one ends
// another. Source: the names of regions.tsv.
const peoples = [
  ..."维吾尔 哈萨克 柯尔克孜 达斡尔 鄂温克 鄂伦春 塔吉克 乌孜别克 锡伯 俄罗斯 朝鲜 蒙古 满 回 藏 羌 彝 苗 侗 壮 瑶 土家 布依 仡佬 水".split(
    " ",
  ),
  ..."仫佬 毛南 京 黎 畲 白 傣 哈尼 傈僳 佤 拉祜 纳西 景颇 布朗 普米 怒 独龙 阿昌 德昂 基诺 土 撒拉 东乡 保安 裕固 高山 赫哲".split(
    " ",
  ),
].sort((a, b) => b.length - a.length);

const ending = new RegExp(`(?:(?:${peoples.join("|")})族|蒙古|哈萨克|柯尔克孜|锡伯|塔吉克|达斡尔|维吾尔|各族)$`);
const autonomous = /^(.+)自治([区州县旗])$/;
const ordinary = /^(.{2,}?)(?:省|市|县|新区|区|旗|盟|地区|林区|特区|行政委员会)$/;

/**
 * What a region is called for short: 浙江, 湖州, 陇西, 新疆, 恭城 and 恭城县 for 恭城瑶族自治县, 大理 and 大理州 for
 * 大理白族自治州. Never one character (泾县 has no short name).
 */
export function shortNames(name: string): string[] {
  const [, base, kind] = autonomous.exec(name) ?? [];
  if (base === undefined || kind === undefined) {
    const short = ordinary.exec(name)?.[1];
    return short === undefined ? [] : [short];
  }
  const place = withoutPeoples(base);
  return kind === "区" ? [place] : [place, place + kind].filter((short) => short.length > 1);
}

function withoutPeoples(base: string): string {
  for (let place = base; ; ) {
    const shorter = place.replace(ending, "");
    // 东乡族自治县 is named for its people alone.
    if (shorter === "") return place.replace(/族$/, "");
    // 内蒙古 is no 内 of the Mongols.
    if (shorter === place || shorter.length === 1) return place;
    place = shorter;
  }
}
