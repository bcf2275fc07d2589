namespace MotCua.Storage.Tests;

internal sealed class InjectedFaultException() : Exception("injected");
