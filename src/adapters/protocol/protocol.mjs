// Speaks the protocol of src/docs/protocol.md for a library in JavaScript: what adapters here share.
//
// A tensor has a shape and data, a typed array of its format. An operation takes the tensors of the
// call in the order of the table there, and its datatype; it returns a tensor, or promises one.

const ARRAYS = { FP32: Float32Array, FP64: Float64Array, INT32: Int32Array };

/** Answers calls until the input ends; what an operation throws is taken for a refusal. */
export async function serve(provider, declarations, operations) {
  const started = { type: 'started', protocol: 1, provider, claims: Object.keys(operations), declarations, bits: true };
  const answers = {
    start: () => started,
    echo: ({ tensors }) => ({ type: 'echoed', tensors: tensors.map((t) => encode(decode(t), t.datatype)) }),
    call: (message) => call(operations[message.operation], message),
    stop: () => process.exit(0),
  };
  console.log = console.error; // what a library prints is no message
  for await (const line of lines(process.stdin.setEncoding('utf8'))) {
    const message = JSON.parse(line);
    process.stdout.write(`${JSON.stringify({ ...(await answers[message.type](message)), id: message.id })}\n`);
  }
}

async function call(operation, { datatype, inputs }) {
  try {
    return { type: 'result', output: encode(await operation(...inputs.map(decode), datatype), datatype) };
  } catch (refusal) {
    return { type: 'refused', reason: String(refusal.message).slice(0, 1000) };
  }
}

/** Splits at line feeds alone, and hands on the lines that have ended. */
async function* lines(chunks) {
  let begun = '';
  for await (const chunk of chunks) {
    const [first, ...others] = chunk.split('\n');
    const all = [begun + first, ...others];
    begun = all.pop();
    yield* all;
  }
}

/** Reads bits, which the kit sends alone to whoever reads them, or digits. */
function decode({ shape, datatype, data, bits }) {
  if (bits === undefined) return { shape, data: ARRAYS[datatype].from(data, Number) };
  return { shape, data: new ARRAYS[datatype](turned(Buffer.from(bits, 'hex'), datatype).buffer) };
}

/** Writes bits; the array rounds to the format. */
function encode({ shape, data }, datatype) {
  const bytes = new Uint8Array(ARRAYS[datatype].from(data).buffer);
  return { shape, datatype, bits: Buffer.from(turned(bytes, datatype)).toString('hex') };
}

/** Turns the bytes of each number around: bits begin with the most significant, memory ends with it. */
function turned(bytes, datatype) {
  const turned = Uint8Array.from(bytes);
  const size = ARRAYS[datatype].BYTES_PER_ELEMENT;
  for (let i = 0; i < turned.length; i += size) turned.subarray(i, i + size).reverse();
  return turned;
}
