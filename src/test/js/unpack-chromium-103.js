/**
 * Unpacks Chromium 103, the engine of OBS 28 to 30: `node src/test/js/unpack-chromium-103.js FOLDER`.
 * Afterwards FOLDER/chromium runs with FOLDER/lib on its library path.
 *
 * The package's own code would unpack it into /tmp, and all of it in one cloud only.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import { brotliDecompressSync } from "node:zlib";

const PACKED = "node_modules/@sparticuz/chromium/bin";

/** @param {string} name */
const unpack = (name) => brotliDecompressSync(readFileSync(join(PACKED, name)));

const folder = argv[2] ?? "target/chromium-103";
mkdirSync(folder, { recursive: true });
for (const archive of ["aws.tar.br", "swiftshader.tar.br"]) {
  execFileSync("tar", ["-x", "-C", folder], { input: unpack(archive) });
}

// Last and in one step: where it is, all of it is.
const half = join(folder, "chromium.half");
writeFileSync(half, unpack("chromium.br"), { mode: 0o755 });
renameSync(half, join(folder, "chromium"));
