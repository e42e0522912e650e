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
  const none = (loss, y, x) => () => tf.losses[loss](y, x, 1, 0, tf.Reduction.NONE);
  show('metrics.categoricalCrossentropy([[1, 0]], [[2^-149, 1]])', () => tf.metrics.categoricalCrossentropy(pair(1, 0), pair(2 ** -149, 1)), '103.278929903431851103167586097');
  show('metrics.categoricalCrossentropy([[2]], [[2]])', () => tf.metrics.categoricalCrossentropy(tf.tensor2d([[2]]), tf.tensor2d([[2]])), '-1.38629436111989061883446424292');
  show('metrics.categoricalCrossentropy of 2 x 2 and 2', () => tf.metrics.categoricalCrossentropy(tf.tensor2d([[1, 0], [0, 1]]), tf.tensor1d([0.5, 0.5])), 'an error');
  show('losses.sigmoidCrossEntropy([0], [Infinity])', none('sigmoidCrossEntropy', [0], [Infinity]), 'Infinity');
  show('losses.softmaxCrossEntropy([[0, 1]], [[-Infinity, 0]])', none('softmaxCrossEntropy', [[0, 1]], [[-Infinity, 0]]), '0');
  const most = (2 - 2 ** -23) * 2 ** 127;
  show('losses.softmaxCrossEntropy([[1, 0]], [[max, -max]])', none('softmaxCrossEntropy', [[1, 0]], [[most, -most]]), '0');
  for (const shift of [0, 1000]) {
    show(`losses.softmaxCrossEntropy([[0, 1]], [[${shift}, ${shift + 10}]])`, none('softmaxCrossEntropy', [[0, 1]], [[shift, shift + 10]]), '0.0000453988992168646467694878293071');
  }
  show('mean([max, max])', () => tf.mean([most, most]), '3.40282346638528859811704183485E+38');
  show('mean([])', () => tf.mean(tf.tensor1d([])), 'an error');
  show('softmax(0.5)', () => tf.softmax(tf.scalar(0.5)), 'an error');
  show('metrics.categoricalCrossentropy([[1, 0]], [[0, 1]])', () => tf.metrics.categoricalCrossentropy(pair(1, 0), pair(0, 1)), 'Infinity');
}
