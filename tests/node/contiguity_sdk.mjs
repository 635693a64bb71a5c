// Runs the official JavaScript SDK of Contiguity for a test that talks to it in lines of JSON.
//
// In: {"method": "imessage.send", "arguments": [...]}; out: {"value": ...} or {"error": {...}}. Two methods are not the
// SDK's: `methods` lists what it has, and `received` gives the webhooks that came since the last time, as the SDK judged
// and read them. The first line out names the URL that takes webhooks.
//
// The SDK's hosts are part of its code, so `fetch` is wrapped to lead them to $SANDBOX_URL; no other host is reached.

import { createServer } from "node:http";
import { createInterface } from "node:readline";
import { Contiguity } from "contiguity";

const { SANDBOX_URL, WEBHOOK_SECRET } = process.env;
const HOST = "https://api.contiguity.com/";
const TOLERANCE_SECONDS = 300;

const { fetch } = globalThis;
globalThis.fetch = (url, options) => {
  if (!String(url).startsWith(HOST)) throw new Error(`the SDK called ${url}`);
  return fetch(`${SANDBOX_URL}/${String(url).slice(HOST.length)}`, options);
};

const sdk = new Contiguity("contiguity_sk_javascript");

const received = [];
const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const rawBody = Buffer.concat(chunks);
  received.push({
    verified: sdk.webhook.verify({ headers: request.headers, rawBody }, WEBHOOK_SECRET, TOLERANCE_SECONDS),
    event: sdk.webhook.parse(rawBody),
    body: rawBody.toString(),
    signature: request.headers["contiguity-signature"],
  });
  response.end();
});

/** Name the functions of an object and of the plain objects in it; a resource holds its own on its prototype. */
function names(value, prefix) {
  const found = Object.getOwnPropertyNames(Object.getPrototypeOf(value))
    .filter((name) => name !== "constructor" && Object.getPrototypeOf(value) !== Object.prototype)
    .map((name) => prefix + name);
  for (const [name, member] of Object.entries(value)) {
    if (typeof member === "function") found.push(prefix + name);
    else if (member && Object.getPrototypeOf(member) === Object.prototype) found.push(...names(member, `${prefix}${name}.`));
  }
  return found;
}

async function call(method, given) {
  if (method === "methods") return Object.entries(sdk).flatMap(([name, resource]) => names(resource, `${name}.`));
  if (method === "received") return received.splice(0);
  const path = method.split(".");
  const name = path.pop();
  const owner = path.reduce((value, part) => value[part], sdk);
  return owner[name](...given);
}

function say(line) {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

server.listen(0, "127.0.0.1", async () => {
  say({ value: `http://127.0.0.1:${server.address().port}/webhook` });
  for await (const line of createInterface({ input: process.stdin })) {
    const { method, arguments: given } = JSON.parse(line);
    try {
      say({ value: (await call(method, given)) ?? null });
    } catch (error) {
      const { name, message, status, data } = error;
      say({ error: { name, message, status, data } });
    }
  }
  server.close();
  server.closeAllConnections();
});
