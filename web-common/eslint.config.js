import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** What holds for all that runs in a browser; a part adds what holds for itself. */
export function rulesOf(root, ...more) {
  return tseslint.config(
    { ignores: ["dist", "coverage", "playwright-report", "test-results", "target", "src/api/schema.d.ts"] },
    js.configs.recommended,
    ...tseslint.configs.strictTypeChecked,
    jsxA11y.flatConfigs.recommended,
    reactHooks.configs.flat.recommended,
    {
      languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
      rules: {
        "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
        "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
        "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
        "max-lines": ["error", 260],
        "no-restricted-imports": ["error", { paths: [{ name: "zod", message: "Take it from @common/lib/zod." }] }],
      },
    },
    { files: ["**/*.js"], extends: [tseslint.configs.disableTypeChecked] },
    { files: ["src/i18n/messages/**/*.ts"], rules: { "max-lines": "off" } },
    ...more,
  );
}

export default rulesOf(import.meta.dirname, {
  files: ["src/lib/zod.ts"],
  rules: { "no-restricted-imports": "off" },
});
