"""Shows what certifying found in PyTorch by its own API: /usr/bin/python3 defects.py"""

import torch
from torch.distributions import Categorical, kl_divergence
from torch.nn import functional

certain = Categorical(torch.tensor([1.0]))
print(f"Categorical([1]).entropy() = {certain.entropy().item()}; right is 0")
p = Categorical(torch.tensor([1.0, 0.0]))
q = Categorical(torch.tensor([2.0**-126, 1.0]))
print(f"kl_divergence([1, 0], [2^-126, 1]) = {kl_divergence(p, q).item()}; right is 87.3365447505531089865712473037")
print(f"sigmoid(-710) = {torch.sigmoid(torch.tensor(-710.0).double()).item()}; right is 4.47628622567512995608316070229E-309")

# What should be, and is not.
infinite = torch.tensor(torch.inf)
most = torch.finfo(torch.float32).max
print(f"binary_cross_entropy_with_logits(-inf, 1) = {functional.binary_cross_entropy_with_logits(-infinite, torch.tensor(1.0))}; right is inf")
for logits, labels in (([-torch.inf, 0], [0.0, 1]), ([most, -most], [1.0, 0])):
    loss = functional.cross_entropy(torch.tensor([logits]), torch.tensor([labels]))
    print(f"cross_entropy({logits}, {labels}) = {loss}; right is 0")
print(f"mean([max, max]) = {torch.tensor([most, most]).mean()}; right is 3.40282346638528859811704183485E+38")
print(f"mean([]) = {torch.tensor([]).mean()}; right is an error")
smallest = Categorical(torch.tensor([2.0**-149, 1.0]))
print(f"kl_divergence([1, 0], [2^-149, 1]) = {kl_divergence(p, smallest).item()}; right is 103.278929903431851103167586097")
print(f"Categorical([2]).entropy() = {Categorical(torch.tensor([2.0])).entropy().item()}; right is -1.38629436111989061883446424292")
spread = kl_divergence(Categorical(torch.eye(2)), Categorical(torch.tensor([0.5, 0.5])))
print(f"kl_divergence of 2 x 2 and 2 = {spread}; right is an error")
print(f"softmax(0.5) = {torch.softmax(torch.tensor(0.5), -1)}; right is an error")
