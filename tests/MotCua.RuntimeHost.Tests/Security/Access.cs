using System.Net;

namespace MotCua.RuntimeHost.Tests.Security;

/// <summary>What a request is met with, one letter per column of the table.</summary>
internal static class Access
{
    /// <summary>
    /// o = let in (whatever the page or command then says about the request itself), s = sent to sign-in (401 for
    /// scripts), f = forbidden, n = as if it did not exist.
    /// </summary>
    public static char Of(HttpResponseMessage answer) => answer.StatusCode switch
    {
        HttpStatusCode.Unauthorized => 's',
        HttpStatusCode.Redirect or HttpStatusCode.SeeOther when answer.Headers.Location?.OriginalString.Contains("/dang-nhap", StringComparison.Ordinal) == true => 's',
        HttpStatusCode.Forbidden => 'f',
        HttpStatusCode.NotFound => 'n',
        >= HttpStatusCode.InternalServerError => '!',
        _ => 'o',
    };
}
