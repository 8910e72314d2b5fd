/** Version of the rules. Raised with every change that can change an outcome; orders revisions in the warehouse. */
export const parserVersion = "0.18.0";
