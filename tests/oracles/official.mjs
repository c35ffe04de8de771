// Asks GitHub's editor service, which stands on GitHub's own workflow parser, about workflow and action files.
//
//   node official.mjs NODE_MODULES < [{"path": "/absolute/file.yml", "root": "/absolute/repository"}, ...]
//
// Answers one JSON list on stdout: {"path", "line", "rule", "message"}, lines from 1, errors and warnings. A local
// reusable workflow that a file calls is read below the file's root, and the arguments of the call are checked against it.
import { readFile } from "node:fs/promises";
import { createRequire, register } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const modules = process.argv[2];

// The packages import *.json without the attribute that node demands, so JSON is handed to node as a module.
register("data:text/javascript," + encodeURIComponent(`
  import { readFile } from "node:fs/promises";
  import { fileURLToPath } from "node:url";
  export async function load(url, context, next) {
    if (!url.endsWith(".json")) return next(url, context);
    return { format: "module", shortCircuit: true, source: "export default " + await readFile(fileURLToPath(url), "utf8") };
  }`), import.meta.url);

const load = (file) => import(pathToFileURL(join(modules, file)).href);
const { validate, registerLogger, setLogLevel, LogLevel } = await load("@actions/languageservice/dist/index.js");
const { FeatureFlags } = await load("@actions/expressions/dist/features.js");
const { TextDocument } = createRequire(join(modules, "index.js"))("vscode-languageserver-textdocument");

// The service catches its own crashes and then answers that all is well; only its log tells.
let crashes = [];
const note = (text) => crashes.push(String(text));
const silent = () => {};
registerLogger({ error: note, warn: silent, info: silent, log: silent });
setLogLevel(LogLevel.Error);

const featureFlags = new FeatureFlags({ all: true });
const [ERROR, WARNING] = [1, 2];

function reader(root) {
  return {
    async getFileContent(reference) {
      if (!("path" in reference)) throw new Error("a workflow of another repository cannot be read here");
      return { name: reference.path, content: await readFile(join(root, reference.path), "utf8") };
    },
  };
}

async function judge({ path, root }) {
  crashes = [];
  const document = TextDocument.create(pathToFileURL(path).href, "yaml", 0, await readFile(path, "utf8"));
  const diagnostics = await validate(document, { featureFlags, fileProvider: reader(root) });
  const lines = document.getText().split("\n");
  // A workflow of another repository is out of reach here, which is no fault of its caller.
  const remote = (d) => d.message === "Unable to find reusable workflow" && lines[d.range.start.line].includes("@");
  const found = diagnostics.filter((d) => (d.severity ?? ERROR) <= WARNING && !remote(d));
  return [
    ...found.map((d) => ({ path, line: d.range.start.line + 1, rule: d.code ?? "parser", message: d.message })),
    ...crashes.map((message) => ({ path, line: 1, rule: "crash", message })),
  ];
}

let input = "";
for await (const chunk of process.stdin) input += chunk;
const answers = [];
for (const file of JSON.parse(input)) answers.push(...(await judge(file)));
console.log(JSON.stringify(answers));
