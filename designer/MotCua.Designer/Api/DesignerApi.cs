using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MotCua.Designer.Api;

/// <summary>The designer's endpoints under <c>/api/v1/designer</c>, and the posts of its list.</summary>
public static class DesignerApi
{
    /// <summary>Maps all of them. Reading needs the policy DesignerRead, changing Admin; the host checks antiforgery tokens.</summary>
    public static IEndpointRouteBuilder MapDesignerApi(this IEndpointRouteBuilder app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var read = app.MapGroup("/api/v1/designer").RequireAuthorization(DesignerPolicies.Read).WithTags("designer");
        var write = app.MapGroup("/api/v1/designer").RequireAuthorization(DesignerPolicies.Write).WithTags("designer");
        DraftEndpoints.Map(read, write);
        CheckEndpoints.Map(read);
        FormEndpoints.Map(read);
        PublishEndpoints.Map(read, write);
        ListForms.Map(app.MapGroup("/admin/designer").RequireAuthorization(DesignerPolicies.Write).ExcludeFromDescription());
        return app;
    }
}
