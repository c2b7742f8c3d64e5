"""The field numbers of ONNX's messages and its numbers for types (onnx.proto)."""

from enum import IntEnum


class InModel(IntEnum):
    """Fields of ModelProto."""

    IR_VERSION = 1
    DOC = 6
    GRAPH = 7
    OPSETS = 8
    METADATA = 14


class InOpset(IntEnum):
    """Fields of OperatorSetIdProto."""

    DOMAIN = 1
    VERSION = 2


class InProperty(IntEnum):
    """Fields of StringStringEntryProto."""

    KEY = 1
    VALUE = 2


class InGraph(IntEnum):
    """Fields of GraphProto."""

    NODE = 1
    NAME = 2
    INITIALIZER = 5
    DOC = 10
    INPUT = 11
    OUTPUT = 12
    VALUE_INFO = 13


class InValueInfo(IntEnum):
    """Fields of ValueInfoProto."""

    NAME = 1
    TYPE = 2


class InType(IntEnum):
    """Fields of TypeProto."""

    TENSOR = 1


class InTensorType(IntEnum):
    """Fields of TypeProto.Tensor."""

    ELEMENT = 1


class InNode(IntEnum):
    """Fields of NodeProto."""

    INPUT = 1
    OUTPUT = 2
    NAME = 3
    OPERATION = 4
    ATTRIBUTE = 5
    DOC = 6
    DOMAIN = 7


class InAttribute(IntEnum):
    """Fields of AttributeProto."""

    NAME = 1
    INTEGER = 3
    TEXT = 4
    TENSOR = 5
    INTEGERS = 8
    KIND = 20


class AttributeKind(IntEnum):
    """What an attribute holds."""

    INTEGER = 2
    TENSOR = 4
    INTEGERS = 7


class InTensor(IntEnum):
    """Fields of TensorProto."""

    DIMENSION = 1
    TYPE = 2
    FLOATS = 4
    INT64S = 7
    NAME = 8
    RAW = 9


class DataType(IntEnum):
    """What a tensor's numbers are."""

    FLOAT = 1
    UINT8 = 2
    INT8 = 3
    INT32 = 6
    INT64 = 7
    HALF = 10
