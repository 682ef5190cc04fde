/** Lets tests import what the server hands out as webjars from the npm packages of the same name. */
import { register } from "node:module";

register(
  `data:text/javascript,${encodeURIComponent(`
    export function resolve(specifier, context, next) {
      const match = /^\\/webjars\\/([^/]+)\\//.exec(specifier);
      return next(match ? match[1].replace("__", "/") : specifier, context);
    }
  `)}`,
);
