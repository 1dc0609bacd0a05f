// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a table of EDTF strings, one JSON object a line, {"edtf", "valid", "level", "earliest", "latest"}, where days
// may also be "infinity" and what a table does not know is missing or null. Says how many rows Edtf agrees with, which
// it does not, and how much of the processor's time a string takes.
//   edtf_conformance TABLE.jsonl

#include "time/edtf.h"
#include "time/gregorian.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <ctime>

namespace
{
struct Row {
    QString text;
    QJsonObject expected;
};

QList<Row> rows(QFile &file)
{
    QList<Row> rows;
    while (!file.atEnd()) {
        const QJsonObject object = QJsonDocument::fromJson(file.readLine()).object();
        if (object.contains(u"edtf"))
            rows.append({.text = object.value(u"edtf").toString(), .expected = object});
    }
    return rows;
}

QString dayText(const std::optional<qint64> &day, QLatin1StringView open)
{
    if (!day)
        return open;
    const gregorian::Date date = gregorian::date(*day);
    return QStringLiteral("%1%2-%3-%4")
        .arg(date.year < 0 ? QStringLiteral("-") : QString())
        .arg(std::abs(date.year), 4, 10, QLatin1Char('0'))
        .arg(date.month, 2, 10, QLatin1Char('0'))
        .arg(date.day, 2, 10, QLatin1Char('0'));
}

// What is wrong with it; empty when it is as the row says.
QString difference(const Row &row)
{
    const Result<Edtf> edtf = Edtf::parse(row.text);
    if (edtf.has_value() != row.expected.value(u"valid").toBool())
        return edtf ? QStringLiteral("taken") : QStringLiteral("refused");
    if (!edtf)
        return {};
    QStringList wrong;
    const auto compare = [&](QStringView key, const QString &found) {
        const QString wanted = row.expected.value(key).toVariant().toString();
        if (!wanted.isEmpty() && wanted != found)
            wrong.append(QStringLiteral("%1 %2, not %3").arg(key, found, wanted));
    };
    compare(u"level", QString::number(edtf->level()));
    compare(u"earliest", dayText(edtf->earliest(), QLatin1StringView("-infinity")));
    compare(u"latest", dayText(edtf->latest(), QLatin1StringView("infinity")));
    return wrong.join(QStringLiteral("; "));
}

double nanosecondsPerString(const QList<Row> &rows)
{
    constexpr int rounds = 200;
    qsizetype taken = 0;
    const std::clock_t start = std::clock();
    for (int i = 0; i < rounds; ++i) {
        for (const Row &row : rows)
            taken += Edtf::parse(row.text) ? 1 : 0;
    }
    const double nanoseconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC * 1e9;
    return taken > 0 ? nanoseconds / rounds / static_cast<double>(rows.size()) : 0;
}
} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    QFile file(argc == 2 ? QFile::decodeName(argv[1]) : QString());
    if (!file.open(QIODevice::ReadOnly)) {
        out << "usage: edtf_conformance TABLE.jsonl\n";
        return 2;
    }
    const QList<Row> table = rows(file);
    qsizetype agreed = 0;
    for (const Row &row : table) {
        const QString wrong = difference(row);
        agreed += wrong.isEmpty() ? 1 : 0;
        if (!wrong.isEmpty())
            out << row.text << ": " << wrong << '\n';
    }
    out << agreed << " of " << table.size() << " agree\n";
    if (!table.isEmpty())
        out << qRound(nanosecondsPerString(table)) << " ns per string\n";
    return 0;
}
