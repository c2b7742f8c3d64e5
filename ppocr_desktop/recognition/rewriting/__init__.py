"""Rewrites ONNX files so that they compute in less time or take less room, without `onnx` itself.

From the ground up: `wire` reads and writes Protocol Buffers, whose numbers for ONNX `onnxfields`
has; `graph` is a model as `onnxnodes` and weights, and `products` finds the layers in it.
`skipping` leaves out blank time steps, `gating` saves a pass over large maps, `dense` and
`quantization` compute in 8 bits; `shrinking` stores weights small.
"""
