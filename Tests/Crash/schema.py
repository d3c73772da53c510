"""The project's messages and RPCs, made from Protos/ when a test runs: nothing generated is kept."""

import subprocess
import tempfile
from pathlib import Path

import grpc
from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

PROTOS = Path(__file__).parents[2] / "Protos"
PACKAGE = "gongkai.v1."


def _pool():
    with tempfile.NamedTemporaryFile() as file:
        subprocess.run(
            ["protoc", "-I", PROTOS, "--include_imports", "--descriptor_set_out", file.name,
             *sorted(PROTOS.rglob("*.proto"))], check=True)
        files = descriptor_pb2.FileDescriptorSet.FromString(Path(file.name).read_bytes())
    pool = descriptor_pool.DescriptorPool()
    for file in files.file:
        pool.Add(file)
    return pool


POOL = _pool()
SERVICE = POOL.FindServiceByName(PACKAGE + "AnalyticsService")


def message(name):
    """The class of a message: `ReportRecord`."""
    return message_factory.GetMessageClass(POOL.FindMessageTypeByName(PACKAGE + name))


def value(name):
    """The number of an enum's value: `ERA_2021`."""
    return VALUES[name]


VALUES = {
    entry.name: entry.number
    for enum in ("Era", "AgencyKind", "AgencyTier", "AgencyResolution", "FindingCode",
                 "FindingOrigin", "FindingSeverity", "DivisionLevel", "IngestOutcome")
    for entry in POOL.FindEnumTypeByName(PACKAGE + enum).values}
OUTCOMES = {number: name.removeprefix("INGEST_OUTCOME_") for name, number in VALUES.items()
            if name.startswith("INGEST_OUTCOME_")}


class Analytics:
    """The RPCs of Analytics over a channel: `analytics.GetStatus()`."""

    def __init__(self, channel):
        for method in SERVICE.methods:
            kind = "stream_stream" if method.client_streaming else (
                "unary_stream" if method.server_streaming else "unary_unary")
            call = getattr(channel, kind)(
                f"/{SERVICE.full_name}/{method.name}",
                request_serializer=lambda request: request.SerializeToString(),
                response_deserializer=message_factory.GetMessageClass(
                    method.output_type).FromString)
            request = message_factory.GetMessageClass(method.input_type)
            setattr(self, method.name, call if method.client_streaming else self._unary(call, request))

    @staticmethod
    def _unary(call, request):
        return lambda timeout=60, **fields: call(request(**fields), timeout=timeout)


def reason(error):
    """The reason and the figures of an error's google.rpc.ErrorInfo, or ('', {})."""
    for key, data in error.trailing_metadata() or ():
        if key != "grpc-status-details-bin":
            continue
        status = Status.FromString(data)
        for detail in status.details:
            if detail.type_url.endswith("/google.rpc.ErrorInfo"):
                info = ErrorInfo.FromString(detail.value)
                return info.reason, dict(info.metadata)
    return "", {}


def _rpc_messages():
    """google.rpc's messages, which no package of the peers brings along."""
    file = descriptor_pb2.FileDescriptorProto(
        name="google/rpc/of_the_tests.proto", package="google.rpc", syntax="proto3",
        dependency=["google/protobuf/any.proto"])
    status = file.message_type.add(name="Status")
    status.field.add(name="code", number=1, type=5, label=1)
    status.field.add(name="message", number=2, type=9, label=1)
    status.field.add(name="details", number=3, type=11, label=3, type_name=".google.protobuf.Any")
    info = file.message_type.add(name="ErrorInfo")
    info.field.add(name="reason", number=1, type=9, label=1)
    info.field.add(name="domain", number=2, type=9, label=1)
    entry = info.nested_type.add(name="MetadataEntry")
    entry.options.map_entry = True
    entry.field.add(name="key", number=1, type=9, label=1)
    entry.field.add(name="value", number=2, type=9, label=1)
    info.field.add(name="metadata", number=3, type=11, label=3,
                   type_name=".google.rpc.ErrorInfo.MetadataEntry")
    try:
        POOL.FindFileByName("google/protobuf/any.proto")
    except KeyError:
        from google.protobuf import any_pb2
        POOL.AddSerializedFile(any_pb2.DESCRIPTOR.serialized_pb)
    POOL.Add(file)
    return [message_factory.GetMessageClass(POOL.FindMessageTypeByName(f"google.rpc.{name}"))
            for name in ("Status", "ErrorInfo")]


Status, ErrorInfo = _rpc_messages()


def connect(address):
    """A channel to a server, with room for any message."""
    return grpc.insecure_channel(address, options=[
        ("grpc.max_receive_message_length", 64 << 20), ("grpc.use_local_subchannel_pool", 1),
        ("grpc.enable_retries", 0)])
