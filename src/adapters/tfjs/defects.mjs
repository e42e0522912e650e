// Shows what certifying found in TensorFlow.js by its own API: node defects.mjs
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import * as tf from '@tensorflow/tfjs';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';

setWasmPaths(`${dirname(createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm'))}/`);

const attempt = (call) => {
  try {
    return `[${call().dataSync()}]`;
  } catch (error) {
    return error.message;
  }
};

for (const backend of ['cpu', 'wasm']) {
  await tf.setBackend(backend);
  const show = (name, call, right) => console.log(`${backend}: ${name} = ${attempt(call)}; right is ${right}`);
  const pair = (a, b) => tf.tensor2d([[a, b]]);
  show("oneHot([0], 2, 1, 0, 'float32')", () => tf.oneHot(tf.tensor1d([0], 'int32'), 2, 1, 0, 'float32'), '[1,0]');
  show('oneHot([0], 1)', () => tf.oneHot(tf.tensor1d([0], 'int32'), 1), '[1]');
  show('metrics.categoricalCrossentropy([[1, 0]], [[1, 0]])', () => tf.metrics.categoricalCrossentropy(pair(1, 0), pair(1, 0)), '0');
  show('metrics.categoricalCrossentropy([[1, 0]], [[0, 1]])', () => tf.metrics.categoricalCrossentropy(pair(1, 0), pair(0, 1)), 'Infinity');
}
