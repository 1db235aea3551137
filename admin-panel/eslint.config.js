import { rulesOf } from "../web-common/eslint.config.js";

// No compiler for React is used, which the table library would stand in the way of.
export default rulesOf(import.meta.dirname, { rules: { "react-hooks/incompatible-library": "off" } });
