import { expect, test } from "vitest";
import { isContraction } from "./contraction.js";

test.each([
  ["财金局", "云岭综合实验区财政金融局"],
  ["泾县发改委", "泾县发展和改革委员会"],
  ["人社局", "泾县人力资源和社会保障局"],
  ["市场监管局", "泾县市场监督管理局"],
])("%s is short for %s", (short, full) => expect(isContraction(short, full)).toBe(true));

test.each([
  ["泾县财政局", "泾县财政局办公室"],
  ["财政局", "泾县财政监督局"],
  ["泾县发改委", "宣城市发展和改革委员会"],
  ["水利局", "泾县水土保持局"],
  ["泾县水务局", "水务局"],
])("%s is not short for %s", (short, full) => expect(isContraction(short, full)).toBe(false));
