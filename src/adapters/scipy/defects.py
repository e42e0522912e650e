"""Shows what certifying found in SciPy by its own API: /usr/bin/python3 defects.py"""

import numpy
from scipy import stats
from scipy.special import expit, log_softmax, rel_entr, softmax

print(f"expit(float32(-89)) = {expit(numpy.float32(-89))}; right is 2.22736356179574373922290928164E-39")
print(f"expit(-710) = {expit(-710.0)}; right is 4.47628622567512995608316070229E-309")

# What should be, and is not.
print(f"rel_entr(1, 5e-324) = {rel_entr(1.0, 5e-324)}; right is 744.440071921381262314107298446")
print(f"log_softmax([-inf, 0]) = {log_softmax([-numpy.inf, 0])}, which a label 0 is multiplied by")
print(f"log_softmax([max, -max]) = {log_softmax([1.7976931348623157e308, -1.7976931348623157e308])}")
print(f"softmax(0.5), log_softmax(0.5) = {softmax(0.5)}, {log_softmax(0.5)}; right is an error")
print(f"binom.pmf([1, 2], 3, [0.5, 0.25]) = {stats.binom.pmf([1, 2], 3, [0.5, 0.25])}; right is an error")
