using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace MotCua.RuntimeHost.Tests.Security;

/// <summary>The live list of addresses of the program, as "METHOD /pattern"; what removes comes late and signing
/// out last. Static files are left out: they are the same for everybody.</summary>
internal static class EndpointList
{
    public static IReadOnlyList<string> Read(IServiceProvider services) =>
    [
        .. services.GetRequiredService<EndpointDataSource>().Endpoints
            .OfType<RouteEndpoint>()
            .Where(endpoint => !IsStaticAsset(endpoint))
            .SelectMany(Lines)
            .Distinct()
            .OrderBy(line => line.EndsWith("/dang-xuat", StringComparison.Ordinal))
            .ThenBy(line => line.StartsWith("DELETE", StringComparison.Ordinal))
            .ThenBy(line => line, StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Lines(RouteEndpoint endpoint)
    {
        var pattern = "/" + endpoint.RoutePattern.RawText!.Trim('/');
        var methods = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [];
        // A page answers GET and POST under the same rights; it is listed once.
        return methods.Count == 0 || methods.Contains("GET") ? [$"GET {pattern}"] : methods.Select(method => $"{method} {pattern}");
    }

    private static bool IsStaticAsset(RouteEndpoint endpoint) =>
        endpoint.Metadata.Any(data => data.GetType().FullName!.Contains("StaticAssets", StringComparison.Ordinal));
}
