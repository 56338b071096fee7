// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Holds every frame that a run of the programs said or heard against the schemas in docs/protocol/schema, and tells
// which kinds the run never used.
//
// validate-frames.mjs SCHEMA-DIR TAP-DIR    exit 1 where a frame does not fit, or a kind is missing that should not be

import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import { createRequire } from 'node:module';

const [schemaDir, tapDir] = process.argv.slice(2);
const require = createRequire(path.join(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '../npm/'));
const Ajv = require('ajv/dist/2020').default;

// Kinds that no run of well-behaved programs brings about, and why.
const neverSeen = new Map([
    ['agent-server error', 'our consoles say nothing that is not understood; the hostile files of tst_codec do'],
    ['visitor-server error', 'our visitors say nothing that is not understood; the hostile files of tst_codec do'],
    ['agent-server ev conversation.started', 'a conversation begins with the AI, outside every view'],
    ['agent-server ev conversation.flagged', 'reasons are noted while the AI has it, outside every view'],
    ['agent-server ev agent.addresses', 'the server of the run has no addresses; that of tst_channels has'],
    ['agent-server ev lead.updated', 'the built-in AI does not score leads: the page does, at the start'],
]);

const directions = ['agent-client', 'agent-server', 'visitor-client', 'visitor-server'];
const ajv = new Ajv({ strict: false, allErrors: false });
const schemas = new Map();
const validators = new Map();
for (const direction of directions) {
    const schema = JSON.parse(fs.readFileSync(path.join(schemaDir, `${direction}.json`), 'utf8'));
    schemas.set(direction, schema);
    validators.set(direction, ajv.compile(schema));
}

function constOf(schema, key, root) {
    const seen = schema.$ref ? root.$defs[schema.$ref.split('/').pop()] : schema;
    return seen.properties?.[key]?.const;
}

/// Every kind the schemas know: the frame, and below it the operation of a command and the type of an event.
function knownKinds() {
    const kinds = new Set();
    for (const [direction, root] of schemas) {
        for (const one of root.oneOf) {
            const frame = one.$ref ? root.$defs[one.$ref.split('/').pop()] : one;
            const t = constOf(frame, 't', root);
            const below = t === 'cmd' ? ['op', frame] : t === 'ev' ? ['type', frame] : null;
            const inner = below && innerKinds(below[1], below[0], root);
            if (inner && inner.length > 0) {
                for (const name of inner)
                    kinds.add(`${direction} ${t} ${name}`);
            } else {
                kinds.add(`${direction} ${t}`);
            }
        }
    }
    return kinds;
}

function innerKinds(schema, key, root, depth = 0) {
    if (!schema || depth > 4)
        return [];
    const target = schema.$ref ? root.$defs[schema.$ref.split('/').pop()] : schema;
    const own = target.properties?.[key]?.const;
    if (own !== undefined)
        return [own];
    const parts = [...(target.oneOf ?? []), ...(target.allOf ?? []), ...(target.anyOf ?? [])];
    return parts.flatMap(part => innerKinds(part, key, root, depth + 1));
}

function kindOf(direction, frame) {
    const below = frame.t === 'cmd' ? frame.op : frame.t === 'ev' ? frame.type : undefined;
    return below === undefined ? `${direction} ${frame.t}` : `${direction} ${frame.t} ${below}`;
}

const known = knownKinds();
const counts = new Map();
const problems = [];
let frames = 0;

for (const name of fs.readdirSync(tapDir).sort()) {
    const lines = readline.createInterface({ input: fs.createReadStream(path.join(tapDir, name)) });
    let broken = null; // a server that is killed may leave half a line, but only at the end
    for await (const line of lines) {
        if (broken !== null) {
            problems.push(`${name}: not a frame: ${broken.slice(0, 200)}`);
            broken = null;
        }
        let tapped;
        try {
            tapped = JSON.parse(line);
        } catch {
            broken = line;
            continue;
        }
        ++frames;
        const validate = validators.get(tapped.dir);
        const kind = kindOf(tapped.dir, tapped.frame);
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
        if (!known.has(kind))
            problems.push(`unknown kind: ${kind}`);
        if (!validate?.(tapped.frame))
            problems.push(`${kind}: ${ajv.errorsText(validate?.errors)} in ${JSON.stringify(tapped.frame).slice(0, 300)}`);
        // What brought a conversation into a view, or took it out, is an event too.
        if (tapped.frame.because)
            counts.set(`${tapped.dir} ev ${tapped.frame.because.type}`, (counts.get(`${tapped.dir} ev ${tapped.frame.because.type}`) ?? 0) + 1);
    }
}

for (const kind of [...counts.keys()].sort())
    console.log(`${kind.padEnd(48)} ${counts.get(kind)}`);
for (const kind of [...known].sort()) {
    if (counts.has(kind))
        continue;
    const reason = neverSeen.get(kind);
    console.log(`${kind.padEnd(48)} never: ${reason ?? 'SHOULD HAVE BEEN'}`);
    if (!reason)
        problems.push(`never seen: ${kind}`);
}
if (frames === 0)
    problems.push(`no frames in ${tapDir}`);
console.log(`frames: ${frames}, kinds: ${counts.size} of ${known.size}, problems: ${problems.length}`);
for (const problem of problems.slice(0, 30))
    console.error(problem);
process.exit(problems.length > 0 ? 1 : 0);
