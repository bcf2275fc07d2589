using System.Text.Json;
using System.Text.Json.Serialization;

namespace MotCua.Engine.Kernel.State;

/// <summary>Writes a <see cref="StateTable{T}"/> as a JSON object in the order of its entries.</summary>
internal sealed class StateTableJsonConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert)
        => typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(StateTable<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
        => (JsonConverter)Activator.CreateInstance(typeof(TableConverter<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;

    private sealed class TableConverter<T> : JsonConverter<StateTable<T>>
    {
        public override StateTable<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var table = StateTable<T>.Empty;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var key = reader.GetString()!;
                reader.Read();
                table = table.Set(key, JsonSerializer.Deserialize<T>(ref reader, options)!);
            }

            return table;
        }

        public override void Write(Utf8JsonWriter writer, StateTable<T> value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            foreach (var (key, entry) in value)
            {
                writer.WritePropertyName(key);
                JsonSerializer.Serialize(writer, entry, options);
            }

            writer.WriteEndObject();
        }
    }
}
