import js from "@eslint/js";
import globals from "globals";

const noHtmlFromStrings = [
  {
    selector:
      ":matches(AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/])",
    message: "Chat text never passes through an HTML parser: build nodes instead.",
  },
  {
    selector: "CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/]",
    message: "Chat text never passes through an HTML parser: build nodes instead.",
  },
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]",
    message: "Build nodes instead.",
  },
];

const newerThanChromium103 = [
  {
    selector:
      "CallExpression[callee.property.name=/^(toSorted|toReversed|toSpliced|isSubsetOf|withResolvers|groupBy|fromAsync)$/]",
    message: "The overlay runs on Chromium 103, which does not know this.",
  },
];

export default [
  { ignores: ["node_modules/", "target/"] },
  js.configs.recommended,
  {
    rules: {
      "no-restricted-syntax": ["error", ...noHtmlFromStrings, ...newerThanChromium103],
      eqeqeq: "error",
      "no-var": "error",
      "prefer-const": "error",
    },
  },
  {
    files: ["src/main/resources/static/**/*.js"],
    ignores: ["**/service-worker.js"],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ["**/service-worker.js"],
    languageOptions: { globals: globals.serviceworker },
  },
  {
    files: ["src/test/js/**/*.js", "*.config.js"],
    languageOptions: { globals: globals.node },
  },
];
