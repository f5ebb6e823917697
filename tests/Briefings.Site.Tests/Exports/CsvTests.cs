using System.Text;
using Briefings.Site.Exports;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Site.Tests.Exports;

public class CsvTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("＝1", "'＝1")]
    [InlineData("-5.25", "-5.25")]
    [InlineData("'ndrangheta", "'ndrangheta")]
    [InlineData("'=1", "''=1")]
    [InlineData("a, \"b\"", "\"a, \"\"b\"\"\"")]
    [InlineData("", "")]
    public void A_field_is_quoted_where_it_must_be_and_never_a_formula(string text, string field) => Csv.Field(text).ShouldBe(field);

    [Fact]
    public void What_is_written_is_what_is_read()
    {
        var field = Gen.Elements("=", "+", "-", "@", "\t", "\r", "\n", "\r\n", ",", "\"", "'", " ", ";", "é", "＝", "7", "x").ListOf().Select(string.Concat);
        var table = field.ListOf(3).ListOf().Select(rows => rows.Select(r => r.ToArray()).ToArray());
        Check.QuickThrowOnFailure(Prop.ForAll(table.ToArbitrary(), rows =>
        {
            using var stream = new MemoryStream();
            Csv.Write(rows, stream);
            var read = Read(Encoding.UTF8.GetString(stream.ToArray()));
            read.SelectMany(r => r).ShouldAllBe(f => f.Length == 0 || !"=@\t\r\n＝".Contains(f[0], StringComparison.Ordinal));
            read.Select(r => r.Select(Csv.Unguarded).ToArray()).ShouldBe(rows);
        }));
    }

    // A reader after the grammar of RFC 4180.
    private static List<List<string>> Read(string csv)
    {
        var rows = new List<List<string>>();
        for (var at = 0; at < csv.Length;)
        {
            var row = new List<string>();
            do
            {
                row.Add(ReadField(csv, ref at));
            }
            while (at < csv.Length && csv[at++] == ',');

            csv[at++].ShouldBe('\n');
            rows.Add(row);
        }

        return rows;
    }

    private static string ReadField(string csv, ref int at)
    {
        var field = new StringBuilder();
        if (csv[at] != '"')
        {
            while (csv[at] is not (',' or '\r'))
            {
                field.Append(csv[at++]);
            }

            return field.ToString();
        }

        for (at++; csv[at] != '"' || csv[at + 1] == '"'; at++)
        {
            at += csv[at] == '"' ? 1 : 0;
            field.Append(csv[at]);
        }

        at++;
        return field.ToString();
    }
}
