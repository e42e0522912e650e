"""Shows what certifying found in PyTorch by its own API: /usr/bin/python3 defects.py"""

import torch
from torch.distributions import Categorical, kl_divergence

certain = Categorical(torch.tensor([1.0]))
print(f"Categorical([1]).entropy() = {certain.entropy().item()}; right is 0")
p = Categorical(torch.tensor([1.0, 0.0]))
q = Categorical(torch.tensor([2.0**-126, 1.0]))
print(f"kl_divergence([1, 0], [2^-126, 1]) = {kl_divergence(p, q).item()}; right is 87.3365447505531089865712473037")
print(f"sigmoid(-710) = {torch.sigmoid(torch.tensor(-710.0).double()).item()}; right is 4.47628622567512995608316070229E-309")
