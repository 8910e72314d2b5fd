/** The style of every page: no script, no font and no picture comes from elsewhere. */
export const style = `
:root { color-scheme: light dark; --ground: #faf9f6; --card: #fff; --ink: #22252a; --soft: #6b7078; --line: #e4e1da;
  --parsed: #2b7a6b; --refused: #c79a2b; --failed: #b93a32; --heat: 43, 122, 107; }
@media (prefers-color-scheme: dark) { :root { --ground: #17191c; --card: #1f2226; --ink: #e6e4df; --soft: #9aa0a8; --line: #34383e;
  --parsed: #4fae9b; --refused: #d9b44a; --failed: #e0655c; --heat: 79, 174, 155; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
header, main { max-width: 1180px; margin: 0 auto; padding: 0 24px; }
header { display: flex; align-items: baseline; gap: 16px; padding-top: 22px; padding-bottom: 6px; }
header a { color: inherit; text-decoration: none; font-size: 21px; font-weight: 650; letter-spacing: .01em; white-space: nowrap; }
header span { color: var(--soft); }
header span:last-child { margin-left: auto; font-variant-numeric: tabular-nums; }
h2 { font-size: 15px; font-weight: 650; margin: 0 0 12px; }
section { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 18px 20px; margin: 0 0 18px; overflow-x: auto; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(128px, 1fr)); gap: 12px; margin: 14px 0 18px; }
.tile { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 12px 16px; }
.tile b { display: block; font-size: 25px; font-weight: 600; font-variant-numeric: tabular-nums; line-height: 1.25; }
.tile span, .note, .empty { color: var(--soft); font-size: 13px; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(480px, 100%), 1fr)); gap: 18px; }
.columns section { margin: 0; }
.columns { margin-bottom: 18px; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th { text-align: left; font-weight: 500; color: var(--soft); font-size: 13px; padding: 0 10px 6px 0; white-space: nowrap; }
td { border-top: 1px solid var(--line); padding: 6px 10px 6px 0; vertical-align: top; }
.number { text-align: right; white-space: nowrap; }
.wide { width: 99%; }
td.wide { overflow-wrap: anywhere; min-width: 110px; }
a { color: var(--parsed); }
code { font: 13px ui-monospace, Menlo, Consolas, monospace; }
svg { display: block; width: 100%; height: auto; }
svg text { font-size: 11px; fill: var(--soft); }
.parsed { fill: var(--parsed); color: var(--parsed); } .refused { fill: var(--refused); color: var(--refused); } .failed, .retrying { fill: var(--failed); color: var(--failed); }
.legend { display: flex; gap: 18px; margin: 10px 0 0; color: var(--soft); font-size: 13px; }
.legend i { display: inline-block; width: 10px; height: 10px; border-radius: 2px; margin-right: 6px; background: currentColor; }
.meter { display: inline-block; width: 64px; height: 8px; border-radius: 4px; background: var(--line); overflow: hidden; vertical-align: middle; }
.meter i { display: block; height: 100%; background: var(--failed); }
.heat td, .heat th { padding: 3px 4px; text-align: center; border: 0; }
.heat th:first-child, .heat td:first-child { text-align: left; white-space: nowrap; padding-right: 12px; }
.heat td[style] { border-radius: 4px; min-width: 38px; }
.legend span { white-space: nowrap; }
@media (max-width: 640px) { header, main, footer { padding-left: 14px; padding-right: 14px; } header span:last-child { display: none; }
  .meter { display: none; } .legend { flex-wrap: wrap; gap: 4px 14px; } svg text { font-size: 30px; } td.wide { min-width: 0; } }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 18px; margin: 0; }
dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
h1 { font-size: 22px; line-height: 1.35; margin: 14px 0 16px; font-weight: 650; }
mark { background: rgba(var(--heat), .25); color: inherit; border-radius: 3px; padding: 0 2px; }
footer { max-width: 1180px; margin: 0 auto; padding: 4px 24px 28px; color: var(--soft); font-size: 13px; }
`;
