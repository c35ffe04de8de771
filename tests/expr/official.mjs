// Answers expressions with GitHub's own lexer, parser and evaluator, the npm package @actions/expressions.
//   node official.mjs NODE_MODULES    one {"expr", "context"} a line in, one answer a line out, until stdin closes
// An answer is {"kind", "value", "text", "truthy"} or {"phase"}. NaN and the infinities are strings, as JSON has none.
import {createInterface} from "node:readline";
import {join} from "node:path";
import {pathToFileURL} from "node:url";

const dist = name => import(pathToFileURL(join(process.argv[2], "@actions/expressions/dist", name)).href);
const {Lexer, Parser, Evaluator, data} = await dist("index.js");
const {kindStr} = await dist("data/expressiondata.js");
const {truthy} = await dist("result.js");

const extra = (name, minArgs, maxArgs, value) => ({name, minArgs, maxArgs, call: () => value});
const functions = [
  extra("always", 0, 0, new data.BooleanData(true)),
  extra("success", 0, 255, new data.BooleanData(true)),
  extra("failure", 0, 255, new data.BooleanData(false)),
  extra("cancelled", 0, 0, new data.BooleanData(false)),
  extra("hashFiles", 1, 255, new data.StringData("0".repeat(64))),
];
const byName = new Map(functions.map(each => [each.name.toLowerCase(), each]));

function answer({expr, context}) {
  let phase = "lexing";
  try {
    const tokens = new Lexer(expr).lex().tokens;
    phase = "parsing";
    const contexts = JSON.parse(JSON.stringify(context), data.reviver);
    const tree = new Parser(tokens, contexts.pairs().map(pair => pair.key), functions).parse();
    phase = "evaluation";
    const value = tree === undefined ? new data.Null() : new Evaluator(tree, contexts, byName).evaluate();
    const endless = value.kind === data.Kind.Number && !Number.isFinite(value.number());
    return {
      kind: kindStr(value.kind),
      value: endless ? String(value.number()) : JSON.parse(JSON.stringify(value, data.replacer)),
      text: value.coerceString(),
      truthy: truthy(value),
    };
  } catch {
    return {phase};
  }
}

for await (const line of createInterface({input: process.stdin}))
  process.stdout.write(JSON.stringify(answer(JSON.parse(line))) + "\n");
