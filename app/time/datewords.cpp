// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time/datewords.h"

#include <array>
#include <bitset>
#include <vector>

namespace
{
// Words parted by blanks that say the same.
struct WordRow {
    QStringView words;
    DateWord meaning;
};

using enum WordClass;

// clang-format off
constexpr auto wordRows = std::to_array<WordRow>({
    {u"reports rumors rumours", {Other, 0, CueReport | CueSource}},
    {u"suggest suggests indicate indicates hint hints", {Other, 0, CueReport | CueSpeculation}},
    {u"just only more less least another very final these those twice", {Other, 0, CueLead}},
    {u"january", {Month, 1, CueNone}},
    {u"jan", {Month, 1, CueNeedsCapital}},
    {u"february feb", {Month, 2, CueNone}},
    {u"march mar", {Month, 3, CueNeedsCapital}},
    {u"april apr", {Month, 4, CueNone}},
    {u"may", {Month, 5, CueNeedsCapital | CueSpeculation}},
    {u"june", {Month, 6, CueNone}},
    {u"jun", {Month, 6, CueNeedsCapital}},
    {u"july jul", {Month, 7, CueNone}},
    {u"august", {Month, 8, CueNone}},
    {u"aug", {Month, 8, CueNone}},
    {u"september sept sep", {Month, 9, CueNone}},
    {u"october oct", {Month, 10, CueNone}},
    {u"november nov", {Month, 11, CueNone}},
    {u"december", {Month, 12, CueNone}},
    {u"dec", {Month, 12, CueNeedsCapital}},
    {u"monday mondays", {Weekday, 0, CueNone}},
    {u"mon", {Weekday, 0, CueNeedsCapital}},
    {u"tuesday tuesdays tue tues", {Weekday, 1, CueNone}},
    {u"wednesday wednesdays", {Weekday, 2, CueNone}},
    {u"wed", {Weekday, 2, CueNeedsCapital}},
    {u"thursday thursdays thu thur thurs", {Weekday, 3, CueNone}},
    {u"friday fridays fri", {Weekday, 4, CueNone}},
    {u"saturday saturdays", {Weekday, 5, CueNone}},
    {u"sat", {Weekday, 5, CueNeedsCapital}},
    {u"sunday sundays", {Weekday, 6, CueNone}},
    {u"sun", {Weekday, 6, CueNeedsCapital}},
    {u"one", {NumberWord, 1, CueNone}},
    {u"two", {NumberWord, 2, CueNone}},
    {u"three", {NumberWord, 3, CueNone}},
    {u"four", {NumberWord, 4, CueNone}},
    {u"five", {NumberWord, 5, CueNone}},
    {u"six", {NumberWord, 6, CueNone}},
    {u"seven", {NumberWord, 7, CueNone}},
    {u"eight", {NumberWord, 8, CueNone}},
    {u"nine", {NumberWord, 9, CueNone}},
    {u"ten", {NumberWord, 10, CueNone}},
    {u"eleven", {NumberWord, 11, CueNone}},
    {u"twelve dozen", {NumberWord, 12, CueNone}},
    {u"thirteen", {NumberWord, 13, CueNone}},
    {u"fourteen", {NumberWord, 14, CueNone}},
    {u"fifteen", {NumberWord, 15, CueNone}},
    {u"sixteen", {NumberWord, 16, CueNone}},
    {u"seventeen", {NumberWord, 17, CueNone}},
    {u"eighteen", {NumberWord, 18, CueNone}},
    {u"nineteen", {NumberWord, 19, CueNone}},
    {u"twenty", {NumberWord, 20, CueNone}},
    {u"thirty", {NumberWord, 30, CueNone}},
    {u"forty", {NumberWord, 40, CueNone}},
    {u"fifty", {NumberWord, 50, CueNone}},
    {u"sixty", {NumberWord, 60, CueNone}},
    {u"seventy", {NumberWord, 70, CueNone}},
    {u"eighty", {NumberWord, 80, CueNone}},
    {u"ninety", {NumberWord, 90, CueNone}},
    {u"hundred", {NumberWord, 100, CueNone}},
    {u"thousand", {NumberWord, 1000, CueNone}},
    {u"first", {Ordinal, 1, CueNone}},
    {u"second", {Ordinal, 2, CueNone}},
    {u"third", {Ordinal, 3, CueNone}},
    {u"fourth", {Ordinal, 4, CueNone}},
    {u"fifth", {Ordinal, 5, CueNone}},
    {u"sixth", {Ordinal, 6, CueNone}},
    {u"seventh", {Ordinal, 7, CueNone}},
    {u"eighth", {Ordinal, 8, CueNone}},
    {u"ninth", {Ordinal, 9, CueNone}},
    {u"tenth", {Ordinal, 10, CueNone}},
    {u"eleventh", {Ordinal, 11, CueNone}},
    {u"twelfth", {Ordinal, 12, CueNone}},
    {u"thirteenth", {Ordinal, 13, CueNone}},
    {u"fourteenth", {Ordinal, 14, CueNone}},
    {u"fifteenth", {Ordinal, 15, CueNone}},
    {u"sixteenth", {Ordinal, 16, CueNone}},
    {u"seventeenth", {Ordinal, 17, CueNone}},
    {u"eighteenth", {Ordinal, 18, CueNone}},
    {u"nineteenth", {Ordinal, 19, CueNone}},
    {u"twentieth", {Ordinal, 20, CueNone}},
    {u"thirtieth", {Ordinal, 30, CueNone}},
    {u"twenties", {Decade, 20, CueNone}},
    {u"thirties", {Decade, 30, CueNone}},
    {u"forties", {Decade, 40, CueNone}},
    {u"fifties", {Decade, 50, CueNone}},
    {u"sixties", {Decade, 60, CueNone}},
    {u"seventies", {Decade, 70, CueNone}},
    {u"eighties", {Decade, 80, CueNone}},
    {u"nineties", {Decade, 90, CueNone}},
    {u"seconds", {Unit, 0, CueNone}},
    {u"minute minutes min mins", {Unit, 1, CueNone}},
    {u"hour hours hr hrs", {Unit, 2, CueNone}},
    {u"day days", {Unit, 3, CueNone}},
    {u"weekend weekends", {Unit, 4, CueNone}},
    {u"week weeks wk wks", {Unit, 5, CueNone}},
    {u"fortnight fortnights", {Unit, 6, CueNone}},
    {u"month months", {Unit, 7, CueNone}},
    {u"quarter quarters qtr", {Unit, 8, CueNone}},
    {u"half", {Unit, 9, CueNone}},
    {u"season", {Unit, 10, CueNone}},
    {u"year years yr yrs", {Unit, 11, CueNone}},
    {u"decade decades", {Unit, 12, CueNone}},
    {u"century centuries", {Unit, 13, CueNone}},
    {u"spring", {Season, 21, CueNone}},
    {u"summer", {Season, 22, CueNone}},
    {u"autumn", {Season, 23, CueNone}},
    {u"fall", {Season, 23, CueNeedsCapital}},
    {u"winter", {Season, 24, CueNone}},
    {u"morning afternoon evening night noon midday midnight dawn dusk", {DayPart, 0, CueNone}},
    {u"today tonight", {Day, 0, CueNone}},
    {u"yesterday", {Day, -1, CueNone}},
    {u"tomorrow tmrw tomorow", {Day, 1, CueNone}},
    {u"this current present", {This, 0, CueNone}},
    {u"last past previous prior preceding", {Last, 0, CueNone}},
    {u"next ensuing", {Next, 0, CueNone}},
    {u"coming upcoming following forthcoming impending", {Next, 1, CueNone}},
    {u"that same", {That, 0, CueNone}},
    {u"early", {Early, 0, CueNone}},
    {u"mid middle midway", {Mid, 0, CueNone}},
    {u"late", {Late, 0, CueNone}},
    {u"start beginning outset opening", {Start, 0, CueNone}},
    {u"end close conclusion ending", {End, 0, CueNone}},
    {u"earlier", {Earlier, 0, CueNone}},
    {u"later afterwards", {Later, 0, CueNone}},
    {u"ago", {Ago, 0, CueNone}},
    {u"hence", {Hence, 0, CueNone}},
    {u"before ahead prior", {Before, 0, CueBreak}},
    {u"after", {After, 0, CueBreak}},
    {u"since", {Since, 0, CueBreak}},
    {u"until till through thru", {Until, 0, CueNone}},
    {u"by", {By, 0, CueNone}},
    {u"in at", {In, 0, CueNone}},
    {u"during", {In, 1, CueNone}},
    {u"on", {On, 0, CueNone}},
    {u"of", {Of, 0, CueNone}},
    {u"from starting", {From, 0, CueNone}},
    {u"to", {To, 0, CueTo}},
    {u"between", {Between, 0, CueNone}},
    {u"and", {And, 0, CueNone}},
    {u"or", {Or, 0, CueNone}},
    {u"for", {For, 0, CueNone}},
    {u"within", {Within, 0, CueNone}},
    {u"over throughout", {Over, 0, CueNone}},
    {u"about around approximately roughly circa some nearly almost ca", {About, 0, CueNone}},
    {u"the a an", {The, 0, CueNone}},
    {u"its their his her our", {The, 1, CueNone}},
    {u"few", {Few, 3, CueNone}},
    {u"several", {Few, 5, CueNone}},
    {u"couple", {Few, 2, CueNone}},
    {u"many numerous", {Few, 0, CueNone}},
    {u"recent", {Few, -1, CueNone}},
    {u"every each", {Every, 0, CueNone}},
    {u"daily weekly monthly yearly annually annual quarterly", {Every, 1, CueNone}},
    {u"recently lately previously formerly", {Vague, -1, CueNone}},
    {u"currently nowadays presently", {Vague, 0, CueNone}},
    {u"soon shortly imminently imminent", {Vague, 1, CueNone}},
    {u"now", {Now, 0, CueNone}},
    {u"which who whom whose while but although though because when whereas so if where", {Other, 0, CueBreak}},
    {u"once", {Other, 0, CueBreak | CueLead}},
    {u"q", {Quarter, 0, CueNone}},
    {u"h", {HalfYear, 0, CueNone}},
    {u"fiscal fy", {Fiscal, 0, CueNone}},
    {u"ad ce", {Era, 0, CueNone}},
    {u"bc bce", {Era, 1, CueNone}},
    {u"be is are am has have does do remains seems appears goes comes makes gets keeps", {Other, 0, CuePresent}},
    {u"no not never", {Not, 0, CueNone}},
    {u"than", {Than, 0, CueNone}},
    {u"as", {As, 0, CueNone}},
    {u"new lunar chinese christmas easter thanksgiving labor labour memorial independence "
     u"halloween valentine valentines st saint mlk martin veterans presidents president "
     u"washington father fathers mother mothers maundy pentecost whit good ash palm ramadan "
     u"eid diwali hanukkah passover rosh yom vesak purim lantern dragon qixi tomb qingming "
     u"ghost double national boxing black cyber singles earth women groundhog columbus "
     u"juneteenth hogmanay epiphany ascension corpus advent bastille canada australia anzac "
     u"guy mardi carnival holi nowruz orthodox xmas armistice remembrance golden holiday", {Feast, 0, CueNone}},
    {u"was were had did came went began rose fell made took brought saw became got gave left held "
     u"met kept built sold led won lost grew knew spoke ran drew found founded stood sent "
     u"shook shot sprang struck swung thought understood woke wore paid rushed cost hit put "
     u"cut let spent broke chose drove flew hid rode sank sang quit split spread overtook "
     u"outdid beat been", {Other, 0, CuePast}},
    {u"wrote", {Other, 0, CuePast | CueReport}},
    {u"will shall ll wo", {Other, 0, CueFuture}},
    {u"plan plans planning planned scheduled slated due set expects expected expect aims aim "
     u"aiming intends intend intended prepares prepare preparing prepared preparation gears "
     u"gearing poised primed ready readies readying readied hopes hoping targets targeting "
     u"target pledges promises promised eyes eyeing eyed bound vows vowed wants want seeks "
     u"awaited anticipated anticipates nears nearing must should", {Other, 0, CueFuture | CuePlan}},
    {u"could might would can perhaps maybe possibly potentially potential probably likely "
     u"rumored rumoured rumor rumour speculation speculate speculates "
     u"speculated hinted guess guesses contemplating "
     u"contemplates contemplate considering considers consider mulls mulling mull reconsider", {Other, 0, CueSpeculation}},
    {u"denied denies deny denying dismissed dismisses refuted refutes", {Other, 0, CueDenial}},
    {u"said says say saying told tells reported report reporting writes noted notes "
     u"added adds explained explains claims claimed revealed reveals according reportedly "
     u"confirmed confirms stated states quoted cited citing", {Other, 0, CueReport}},
    {u"sources source insiders insider people persons officials official analysts analyst "
     u"observers experts expert entrepreneurs employees staff engineers executives "
     u"spokesperson spokesman spokeswoman", {Other, 0, CueSource}},
    {u"bloomberg reuters cnbc xinhua afp cnn bbc npr huxiu caixin nikkei scmp techcrunch "
     u"wired verge times post journal news herald tribune guardian economist telegraph "
     u"gazette press observer magazine", {Other, 0, CueOutlet}},
});
// clang-format on

// Open addressing; more than twice as many places as words, so that most words of a text are told apart by the first
// place that they could stand in.
class WordTable
{
public:
    WordTable() : m_slots(slotCount)
    {
        for (const WordRow &row : wordRows) {
            for (const QStringView word : row.words.tokenize(u' '))
                insert(word, row.meaning);
        }
    }

    [[nodiscard]] DateWord find(QStringView word, quint32 hash) const
    {
        if (!m_taken[hash % slotCount])
            return {};
        for (quint32 at = hash % slotCount; !m_slots[at].word.isEmpty(); at = (at + 1) % slotCount) {
            const Slot &slot = m_slots[at];
            if (slot.hash == hash && isSameWord(word, slot.word))
                return slot.meaning;
        }
        return {};
    }

private:
    static constexpr quint32 slotCount = 4096;

    struct Slot {
        QStringView word;
        quint32 hash = 0;
        DateWord meaning;
    };

    void insert(QStringView word, DateWord meaning)
    {
        quint32 hash = wordHashSeed;
        for (const QChar letter : word)
            hash = wordHash(hash, letter.unicode());
        quint32 at = hash % slotCount;
        while (!m_slots[at].word.isEmpty())
            at = (at + 1) % slotCount;
        m_taken.set(hash % slotCount);
        m_slots[at] = {.word = word, .hash = hash, .meaning = meaning};
    }

    std::bitset<slotCount> m_taken; // where some word would stand first: smaller than the places, so it stays at hand
    std::vector<Slot> m_slots;
};
} // namespace

DateWord findDateWord(QStringView word, quint32 hash)
{
    static const WordTable table;
    return table.find(word, hash);
}
