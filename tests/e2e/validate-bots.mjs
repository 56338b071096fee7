// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Holds what bots said and heard in a run against docs/protocol/openapi.json and asyncapi.json, both ways, and tells
// which operation, status or webhook the run never used.
//
// validate-bots.mjs PROTOCOL-DIR TRAFFIC-FILE    exit 1 where something does not fit, is not described, or was never seen

import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';

const [protocolDir, trafficFile] = process.argv.slice(2);
const require = createRequire(path.join(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '../npm/'));
const Ajv = require('ajv/dist/2020').default;

const read = name => JSON.parse(fs.readFileSync(path.join(protocolDir, name), 'utf8'));
const openapi = read('openapi.json');
const asyncapi = read('asyncapi.json');
const ajv = new Ajv({ strict: false, allErrors: true });
for (const name of fs.readdirSync(path.join(protocolDir, 'schema')))
    ajv.addSchema(read(`schema/${name}`), `schema/${name}`);

const problems = [];
const seen = new Set();
const compiled = new Map();

function check(what, schema, value) {
    const key = JSON.stringify(schema);
    if (!compiled.has(key))
        compiled.set(key, ajv.compile(schema));
    const validate = compiled.get(key);
    if (!validate(value))
        problems.push(`${what}: ${ajv.errorsText(validate.errors)} in ${JSON.stringify(value).slice(0, 300)}`);
}

function operationOf(method, target) {
    const given = target.split('?')[0].replace(/^\/v1\/bot/, '').split('/');
    for (const [template, item] of Object.entries(openapi.paths)) {
        const parts = template.split('/');
        const fits = parts.length === given.length && parts.every((part, i) => part.startsWith('{') || part === given[i]);
        if (fits)
            return { template, operation: item[method.toLowerCase()] };
    }
    return {};
}

function checkCall(call) {
    const { template, operation } = operationOf(call.method, call.target);
    if (!operation) {
        // What is not described is refused.
        if (call.status !== 404 && call.status !== 405)
            problems.push(`${call.method} ${call.target}: not described, and answered ${call.status}`);
        return;
    }
    const what = `${call.method} ${template} ${call.status}`;
    const response = operation.responses[call.status];
    if (!response) {
        problems.push(`${what}: a status that is not described`);
        return;
    }
    seen.add(`${operation.operationId} ${call.status < 300 ? 'done' : 'refused'}`);
    const content = response.content[call.type];
    if (!content)
        problems.push(`${what}: ${call.type} is not described`);
    else
        check(what, content.schema, JSON.parse(call.answer));
    const asked = operation.requestBody?.content['application/json'];
    if (asked && call.status < 300)
        check(`${what}, as asked`, asked.schema, JSON.parse(call.body));
}

function checkHook(hook) {
    const message = Object.values(asyncapi.components.messages).find(one => one.name === hook.headers['Baton-Event']);
    if (!message) {
        problems.push(`webhook ${hook.headers['Baton-Event']}: not described`);
        return;
    }
    seen.add(`webhook ${message.name}`);
    check(`webhook ${message.name}`, message.payload, JSON.parse(hook.body));
    check(`webhook ${message.name}, head`, { ...message.headers }, hook.headers);
    check(`webhook ${message.name}, as in openapi`,
        openapi.webhooks.told.post.requestBody.content['application/json'].schema, JSON.parse(hook.body));
}

const lines = fs.readFileSync(trafficFile, 'utf8').split('\n').filter(line => line !== '');
for (const line of lines) {
    const one = JSON.parse(line);
    if (one.what === 'call')
        checkCall(one);
    else
        checkHook(one);
}

const wanted = [];
for (const item of Object.values(openapi.paths))
    for (const operation of Object.values(item))
        if (operation.operationId)
            wanted.push(`${operation.operationId} done`, `${operation.operationId} refused`);
for (const message of Object.values(asyncapi.components.messages))
    if (message.name)
        wanted.push(`webhook ${message.name}`);
for (const one of wanted) {
    console.log(`${one.padEnd(40)} ${seen.has(one) ? 'seen' : 'NEVER SEEN'}`);
    if (!seen.has(one))
        problems.push(`never seen: ${one}`);
}
console.log(`exchanges: ${lines.length}, problems: ${problems.length}`);
for (const problem of problems.slice(0, 30))
    console.error(problem);
process.exit(problems.length > 0 ? 1 : 0);
