// Runs the official JavaScript SDK of Linq for a test that talks to it in lines of JSON.
//
// In: {"method": "chats.create", "arguments": [...]}; out: {"value": ...} or {"error": {...}}. With "all" the method
// lists, and the value is what is on all of its pages. The SDK learns of the sandbox by its own environment variables.

import { createInterface } from "node:readline";
import LinqAPIV3 from "@linqapp/sdk";

const sdk = new LinqAPIV3({ maxRetries: 0 });

async function call({ method, arguments: given, all }) {
  const path = method.split(".");
  const name = path.pop();
  const owner = path.reduce((value, part) => value[part], sdk);
  if (!all) return owner[name](...given);
  const found = [];
  for await (const one of owner[name](...given)) found.push(one);
  return found;
}

for await (const line of createInterface({ input: process.stdin })) {
  let answer;
  try {
    answer = { value: (await call(JSON.parse(line))) ?? null };
  } catch (error) {
    const { name, message, status, error: data } = error;
    answer = { error: { name, message, status, data } };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
