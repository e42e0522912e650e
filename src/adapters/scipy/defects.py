"""Shows what certifying found in SciPy by its own API: /usr/bin/python3 defects.py"""

import numpy
from scipy.special import expit

print(f"expit(float32(-89)) = {expit(numpy.float32(-89))}; right is 2.22736356179574373922290928164E-39")
print(f"expit(-710) = {expit(-710.0)}; right is 4.47628622567512995608316070229E-309")
