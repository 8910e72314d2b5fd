import type { Random } from "../random.js";

/** What a record of a report holds beside its text. */
export interface Fields {
  readonly title: string;
  readonly organ: string;
  readonly publishedOn: string | null;
  /** A number that no other report of the seed has. */
  readonly serial: number;
}

/** A file of another type than the text in it. */
export interface Stored {
  readonly text: string;
  readonly mediaType: string;
}

const inAscii = (json: string): string =>
  json.replace(/[\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** A text as a string of a program or log, without its quotes: its line ends, tabs and quotes are escaped. */
export function escapedLine(text: string, random: Random): string {
  const ends = random.chance(0.2) ? text.replaceAll("\n", "\r\n") : text;
  const escaped = JSON.stringify(ends).slice(1, -1);
  return random.chance(0.3) ? escaped.replaceAll("\u3000", "\\u3000") : escaped;
}

/** A text, or a page's markup, as one value among others: in JSON, SQL, or an item of a feed. */
export function inData(text: string, isHtml: boolean, fields: Fields, random: Random): Stored {
  switch (random.between(0, 2)) {
    case 0:
      return { text: asJson(text, isHtml, fields, random), mediaType: "application/json" };
    case 1:
      return { text: asSql(text, fields, random), mediaType: "application/sql" };
    default:
      return { text: asFeed(text, isHtml, fields, random), mediaType: "application/rss+xml" };
  }
}

function asJson(text: string, isHtml: boolean, { title, organ, publishedOn, serial }: Fields, random: Random): string {
  const record = {
    id: serial,
    url: `http://www.example.gov.cn/zwgk/nb/${serial}.html`,
    title,
    source: organ,
    ...(publishedOn === null ? {} : { publishDate: publishedOn }),
    channel: "政府信息公开年报",
    [isHtml ? random.pick(["content", "html", "rawHtml"]) : random.pick(["content", "text", "markdown"])]: text,
    clicks: random.between(1, 900),
    attachments: [],
  };
  const whole = random.pick([
    record,
    { code: 0, msg: "success", data: record },
    { data: { list: [record], total: 1 } },
  ]);
  const json = JSON.stringify(whole, null, random.chance(0.3) ? 2 : undefined);
  return random.chance(0.4) ? inAscii(json) : json;
}

/** As mysqldump writes strings, or with quotes doubled and line ends as they are. */
function asSql(text: string, { title, organ, publishedOn, serial }: Fields, random: Random): string {
  const doubled = random.chance(0.3);
  const quoted = (value: string) =>
    doubled
      ? `'${value.replaceAll("'", "''")}'`
      : `'${value
          .replace(/[\\'"]/g, "\\$&")
          .replaceAll("\r", "\\r")
          .replaceAll("\n", "\\n")}'`;
  const date = publishedOn === null ? "NULL" : `'${publishedOn} 09:30:00'`;
  const values = `(${serial}, 12, ${quoted(title)}, ${quoted(organ)}, ${quoted(text)}, ${date}, 1)`;
  return `INSERT INTO \`cms_article\` (\`id\`, \`catid\`, \`title\`, \`source\`, \`content\`, \`pubtime\`, \`status\`) VALUES${random.pick([" ", "\n"])}${values};\n`;
}

const escapedMarkup = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** An item of a feed whose text stands in CDATA, or has its markup escaped; a text's line ends are <br> there. */
function asFeed(text: string, isHtml: boolean, { title, organ, publishedOn, serial }: Fields, random: Random): string {
  const markup = isHtml ? text : escapedMarkup(text).replaceAll("\n", "<br/>\n");
  const inside = random.chance(0.5) ? `<![CDATA[${markup}]]>` : escapedMarkup(markup).replaceAll('"', "&quot;");
  const date = publishedOn === null ? "" : `<pubDate>${publishedOn} 09:30:00</pubDate>\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>政府信息公开年报</title><link>http://www.example.gov.cn/</link>
<item><title>${title}</title>
<link>http://www.example.gov.cn/zwgk/nb/${serial}.html</link>
<author>${organ}</author>
${date}<description>${inside}</description>
</item></channel></rss>
`;
}
