import { rulesOf } from "../web-common/eslint.config.js";

export default rulesOf(
  import.meta.dirname,
  { ignores: ["src/routeTree.gen.ts"] },
  // The router's redirects and "not found" are thrown.
  { rules: { "@typescript-eslint/only-throw-error": "off" } },
  { files: ["public/*.js"], languageOptions: { globals: { document: "readonly", localStorage: "readonly" } } },
);
