"""Asks a server for its health with grpcio's own client.

    check_health.py ADDRESS SERVICE...

Prints a line a service: its name and SERVING, NOT_SERVING or the status code of the error.
"""
import sys

import grpc
from grpc_health.v1 import health_pb2, health_pb2_grpc

with grpc.insecure_channel(sys.argv[1]) as channel:
    health = health_pb2_grpc.HealthStub(channel)
    for service in sys.argv[2:]:
        request = health_pb2.HealthCheckRequest(service=service)
        try:
            status = health.Check(request, timeout=10).status
            print(service, health_pb2.HealthCheckResponse.ServingStatus.Name(status))
        except grpc.RpcError as error:
            print(service, error.code().name)
