namespace MotCua.RuntimeHost.Texts;

internal static class TextServices
{
    public static IServiceCollection AddTexts(this IServiceCollection services)
    {
        services.AddSingleton(_ => TextTable.Load());
        services.AddHttpContextAccessor();
        services.AddScoped(provider => new Localizer(
            provider.GetRequiredService<TextTable>(),
            LanguageChoice.Of(provider.GetRequiredService<IHttpContextAccessor>().HttpContext)));
        return services;
    }
}
