"""Parses reports, stores them and ranks the provinces, from Python: the protos are all that is needed.

    pip install grpcio protobuf
    protoc -I Protos --include_imports --descriptor_set_out=gongkai.desc Protos/gongkai/v1/*.proto
    python3 Examples/python/compare_provinces.py gongkai.desc Samples/reports

Options: --parser and --analytics, where the services listen; --save FILE keeps the parsed reports as length-delimited
messages, and --load FILE takes them from there.
"""

import argparse
import pathlib

import grpc
from google.protobuf import descriptor_pb2, descriptor_pool, message_factory
from google.protobuf.internal.decoder import _DecodeVarint32
from google.protobuf.internal.encoder import _VarintBytes

PACKAGE = "gongkai.v1"


class Protos:
    """The messages of a descriptor set, and the RPCs as functions."""

    def __init__(self, path):
        pool = descriptor_pool.DescriptorPool()
        for file in descriptor_pb2.FileDescriptorSet.FromString(path.read_bytes()).file:
            pool.Add(file)
        self.pool = pool

    def message(self, name):
        """A message's class, by its name in the package."""
        return message_factory.GetMessageClass(
            self.pool.FindMessageTypeByName(f"{PACKAGE}.{name}")
        )

    def call(self, channel, service, method):
        """An RPC of a service; streams take and answer iterators."""
        found = self.pool.FindServiceByName(f"{PACKAGE}.{service}").FindMethodByName(method)
        kind = {(False, False): channel.unary_unary, (False, True): channel.unary_stream,
                (True, False): channel.stream_unary, (True, True): channel.stream_stream}
        request = message_factory.GetMessageClass(found.input_type)
        response = message_factory.GetMessageClass(found.output_type)
        return kind[found.client_streaming, found.server_streaming](
            f"/{PACKAGE}.{service}/{method}",
            request_serializer=request.SerializeToString,
            response_deserializer=response.FromString,
        )


def parse(protos, channel, paths):
    """The parsed reports of some files, sent 32 a message: a message costs more than a report."""
    request, item = protos.message("ParseReportsRequest"), protos.message("ParseItem")

    def requests():
        for start in range(0, len(paths), 32):
            yield request(
                items=[item(id=str(path), data=path.read_bytes()) for path in paths[start:start + 32]]
            )

    for response in protos.call(channel, "ParserService", "ParseReports")(requests()):
        yield from response.reports


def ingest(protos, channel, reports):
    """Stores reports; yields the outcome of each, which is durable then."""
    request, item = protos.message("IngestReportsRequest"), protos.message("IngestItem")

    def requests():
        for start in range(0, len(reports), 64):
            yield request(items=[item(report=report) for report in reports[start:start + 64]])

    for response in protos.call(channel, "AnalyticsService", "IngestReports")(requests()):
        yield from response.outcomes


def save(reports, path):
    """Writes messages, each after its length as a varint: what `gongkai parse --output delimited` writes, too."""
    with path.open("wb") as file:
        for report in reports:
            data = report.SerializeToString()
            file.write(_VarintBytes(len(data)) + data)


def load(protos, path):
    """Reads such messages."""
    data, place, kind = path.read_bytes(), 0, protos.message("ParsedReport")
    while place < len(data):
        size, place = _DecodeVarint32(data, place)
        yield kind.FromString(data[place:place + size])
        place += size


def main():
    """Reads the command line, and does all of it."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("descriptors", type=pathlib.Path)
    parser.add_argument("folder", type=pathlib.Path, nargs="?")
    parser.add_argument("--parser", default="127.0.0.1:50051")
    parser.add_argument("--analytics", default="127.0.0.1:50052")
    parser.add_argument("--save", type=pathlib.Path)
    parser.add_argument("--load", type=pathlib.Path)
    options = parser.parse_args()
    protos = Protos(options.descriptors)

    if options.load:
        reports = list(load(protos, options.load))
    else:
        files = sorted(path for path in options.folder.rglob("*") if path.is_file())
        with grpc.insecure_channel(options.parser) as channel:
            reports = list(parse(protos, channel, files))
    if options.save:
        save(reports, options.save)

    with grpc.insecure_channel(options.analytics) as channel:
        readable = [report for report in reports if report.HasField("record")]
        outcomes = list(ingest(protos, channel, readable))
        print(f"{len(reports)} reports, {len(readable)} readable, {len(outcomes)} stored")
        compare = protos.call(channel, "AnalyticsService", "CompareDivisions")
        answer = compare(protos.message("CompareDivisionsRequest")(rank_incomplete=True))
        for row in answer.rows:
            value = row.value
            print(row.rank, row.division_name, f"{value.numerator.units}/{value.denominator.units}")


if __name__ == "__main__":
    main()
