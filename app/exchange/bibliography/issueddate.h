// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// The day, month or year on which something appeared, as references say it, in EDTF. Empty when it is no date. Pure;
// any thread.

struct DateParts {
    int year = 0; // 0: no date
    int month = 0;
    int day = 0;
    int season = 0; // 1 (spring) to 4 (winter); months from 13 to 16 and from 21 to 24 stand for them, too
    bool isCirca = false;
};

// One date, or where `to` has a year, all the time between the two.
QString issuedDate(const DateParts &from, const DateParts &to = {});

// Words: EDTF as it is, "2 April 2025", "April 2025", "Spring 2025", "2025".
QString issuedDate(const QString &words);
