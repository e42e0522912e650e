"""Shows what certifying found in scikit-learn by its own API: /usr/bin/python3 defects.py"""

import numpy
from sklearn._loss.loss import HalfBinomialLoss, HalfMultinomialLoss

gradient = HalfBinomialLoss().gradient(y_true=numpy.array([1.0]), raw_prediction=numpy.array([-800.0]))
print(f"HalfBinomialLoss().gradient(1, -800) = {gradient}; right is [-1]")
try:
    print(HalfMultinomialLoss(n_classes=1).loss(y_true=numpy.zeros(3), raw_prediction=numpy.zeros((3, 1))))
except ValueError as error:
    print(f"HalfMultinomialLoss(n_classes=1).loss of 3 x 1 = {error}; right is [0, 0, 0]")

# What should be, and is not.
infinite = numpy.array([numpy.inf])
print(f"HalfBinomialLoss().loss(0, inf) = {HalfBinomialLoss().loss(y_true=numpy.zeros(1), raw_prediction=infinite)}; right is [inf]")
gradient = HalfBinomialLoss().gradient(y_true=numpy.array([1.0]), raw_prediction=-infinite)
print(f"HalfBinomialLoss().gradient(1, -inf) = {gradient}; right is [-1]")
for shift in (0, 1000):
    loss = HalfMultinomialLoss(n_classes=2).loss(y_true=numpy.ones(1), raw_prediction=numpy.array([[shift, shift + 10.0]]))
    print(f"HalfMultinomialLoss(n_classes=2).loss(1, [{shift}, {shift + 10}]) = {float(loss[0])}; right is 4.53988992168646467694878293071E-5")
