using System.Globalization;

namespace TypedResolutions.Tests;

public sealed class CalendarDateTests
{
    [Fact]
    public void Days_are_ordered_and_equal_by_value()
    {
        var day = new CalendarDate(2017, 12, 20);

        Assert.Equal(new CalendarDate(2017, 12, 20), day);
        Assert.True(day > new CalendarDate(2017, 12, 19));
        Assert.True(day < new CalendarDate(2018, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDate(2017, 2, 29));
    }

    [Fact]
    public void A_day_is_written_the_same_in_every_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            Assert.Equal("2017-12-20", new CalendarDate(2017, 12, 20).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}
