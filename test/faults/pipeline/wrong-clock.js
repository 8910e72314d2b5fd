// Preloaded into a service: its clock is wrong by as many milliseconds as the file WRONG_CLOCK says.
import { readFileSync } from "node:fs";

const RightDate = Date;
let wrongBy = 0;

globalThis.Date = class extends RightDate {
  constructor(...time) {
    if (time.length === 0) super(RightDate.now() + wrongBy);
    else super(...time);
  }

  static now() {
    return RightDate.now() + wrongBy;
  }
};

setInterval(() => {
  wrongBy = Number(readFileSync(process.env.WRONG_CLOCK, "utf8"));
}, 100).unref();
