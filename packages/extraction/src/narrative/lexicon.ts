import { ofApplications } from "./lexicon/applications.js";
import { ofCases } from "./lexicon/cases.js";
import { ofDisclosure } from "./lexicon/disclosure.js";
import type { Entry } from "./lexicon/entry.js";
import { ofOffice } from "./lexicon/office.js";

/** What sentences call each indicator; of two wordings of one length the first counts. */
export const lexicon: readonly Entry[] = [...ofDisclosure, ...ofApplications, ...ofCases, ...ofOffice];
